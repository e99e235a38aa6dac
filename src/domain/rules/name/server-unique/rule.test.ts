import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { serverUnique } from "./rule.ts";

describeRule(serverUnique, {
  valid: {
    "every name differs": validDeployment(),
    "a server is called like a host": withAppliance(0, 0, ({ hostName }) => ({ hostName, cmsName: hostName })),
    "two names are still missing": withAppliance(0, 0, () => ({ mediationName: "" })),
  },
  invalid: {
    "another site's server, in other letters": withAppliance(1, 0, () => ({ mediationName: "sea-med1" })),
  },
  field: "mediationName",
});
