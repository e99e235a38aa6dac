import type { Deployment } from "../../../model/deployment.ts";
import { describeRule, validDeployment, withSite } from "../../testing.ts";
import { siteApplianceLimit } from "./rule.ts";

function withAppliances(count: number, targetVersion = "2.1"): Deployment {
  const deployment = withSite(0, ({ appliances }) => ({
    appliances: Array.from({ length: count }, (_, index) => ({ ...appliances[0], id: `appliance-${1000 + index}` })),
  }));
  return { ...deployment, targetVersion };
}

describeRule(siteApplianceLimit, {
  valid: {
    few: validDeployment(),
    "16 of version 2.1": withAppliances(16),
    "16 of version 2.0": withAppliances(16, "2.0"),
    "4 of version 1.4.2": withAppliances(4, "1.4.2"),
  },
  invalid: {
    "17 of version 2.1": { in: withAppliances(17), times: 1 },
    "5 of version 1.4.1": { in: withAppliances(5, "1.4.1"), times: 1 },
    "16 of version 1.4.2": { in: withAppliances(16, "1.4.2"), times: 1 },
  },
});
