import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { baseVmDhcp } from "./rule.ts";

const withBaseVms = (...addresses: readonly string[]) => ({
  ...validDeployment(),
  sites: validDeployment().sites.map((site) => ({
    ...site,
    appliances: site.appliances.map((one, index) => ({ ...one, baseVmAddress: addresses[index] })),
  })),
});

describeRule(baseVmDhcp, {
  valid: {
    "all appliances have it": withBaseVms("10.20.0.99", "10.20.0.99", "10.20.0.99"),
    "the first one has it": withBaseVms("10.20.0.99"),
    "the second one has it": withBaseVms("", "10.20.0.99"),
    "no appliance": { ...validDeployment(), sites: validDeployment().sites.map((site) => ({ ...site, appliances: [] })) },
  },
  invalid: {
    "none has it": { in: validDeployment(), times: 2 },
    "white space": { in: withBaseVms(" ", ""), times: 2 },
    "the files of one site have none": {
      in: withSite(0, ({ appliances }) => ({
        appliances: appliances.map((one) => ({
          ...one,
          baseVmAddress: "10.20.0.99",
          overrides: [{ section: "Common", key: "BaseVMIP", text: "" }],
        })),
      })),
      times: 2,
    },
    "one file has none, like its site": { in: withOverride("Common", "BaseVMIP", ""), times: 2 },
  },
  field: "baseVmAddress",
});
