import { describeRule, validDeployment, withAppliance, withOverride, withSite } from "../../testing.ts";
import { mixedHardware } from "./rule.ts";

describeRule(mixedHardware, {
  valid: {
    "all Normal": validDeployment(),
    "all Minimum, in any letters": withSite(0, ({ appliances }) => ({
      appliances: appliances.map((one, index) => ({ ...one, hardwareType: index === 0 ? "minimum" : "Minimum" })),
    })),
    "an empty one means Normal": withAppliance(0, 0, () => ({ hardwareType: "" })),
    "nothing at all": withSite(0, () => ({ appliances: [] })),
  },
  invalid: {
    "one small among large": { in: withAppliance(0, 1, () => ({ hardwareType: "Minimum" })), times: 1 },
    "an empty one among small": {
      in: withSite(1, ({ appliances }) => ({
        appliances: appliances.map((one, index) => ({ ...one, hardwareType: index === 0 ? "" : "Minimum" })),
      })),
      times: 1,
    },
    "in the file of one appliance": { in: withOverride("Common", "HardwareType", "minimum"), times: 1 },
  },
});
