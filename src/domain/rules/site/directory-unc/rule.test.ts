import { describeRule, withSite } from "../../testing.ts";
import { directoryUnc } from "./rule.ts";

const withDirectory = (siteDirectory: string | undefined, count = 3) =>
  withSite(0, ({ appliances }) => ({ siteDirectory, appliances: appliances.slice(0, count) }));

describeRule(directoryUnc, {
  valid: {
    "a share": withDirectory("\\\\files\\cce"),
    "a folder of a share": withDirectory("\\\\files.contoso.com\\cce$\\seattle\\"),
    "other slashes": withDirectory("//files/cce"),
    "none given": withDirectory(undefined),
    empty: withDirectory(" "),
    "a local folder of a single appliance": withDirectory("C:\\CCE", 1),
  },
  invalid: {
    "a local folder": { in: withDirectory("C:\\CCE"), times: 1 },
    "a mapped drive of two": { in: withDirectory("Z:\\", 2), times: 1 },
    "a server without a share": { in: withDirectory("\\\\files"), times: 1 },
    "a server with a slash at its end": { in: withDirectory("\\\\files\\"), times: 1 },
  },
  field: "siteDirectory",
});
