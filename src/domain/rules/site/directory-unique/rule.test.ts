import { describeRule, validDeployment } from "../../testing.ts";
import { directoryUnique } from "./rule.ts";

const withDirectories = (...directories: readonly (string | undefined)[]) => ({
  ...validDeployment(),
  sites: validDeployment().sites.map((site, index) => ({ ...site, siteDirectory: directories[index] })),
});

describeRule(directoryUnique, {
  valid: {
    "none given": validDeployment(),
    "two empty": withDirectories("", " "),
    "one given": withDirectories("\\\\files\\cce", undefined),
    "two folders of one share": withDirectories("\\\\files\\cce\\sea", "\\\\files\\cce\\ams"),
    "one within the other": withDirectories("\\\\files\\cce", "\\\\files\\cce\\ams"),
  },
  invalid: {
    "one share": { in: withDirectories("\\\\files\\cce", "\\\\files\\cce"), times: 2 },
    "in other letters, with a slash at the end": { in: withDirectories("\\\\FILES\\cce", "\\\\files\\CCE\\"), times: 2 },
    "with other slashes": { in: withDirectories("//files/cce", "\\\\files\\cce"), times: 2 },
  },
  field: "siteDirectory",
});
