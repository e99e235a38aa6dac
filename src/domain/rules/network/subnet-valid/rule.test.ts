import { describeRule, validDeployment, withSite } from "../../testing.ts";
import { subnetValid } from "./rule.ts";

describeRule(subnetValid, {
  valid: {
    "both subnets are stated": validDeployment(),
    "none is stated": withSite(0, () => ({ corpnetSubnet: "", internetSubnet: undefined })),
    "the prefix length stands apart": withSite(0, () => ({ corpnetSubnet: "10.20.0.0" })),
    "an address within the network means the network": withSite(0, () => ({ corpnetSubnet: " 10.20.0.7/24 " })),
    "the prefix length that stands apart is none, of which its own rule speaks": withSite(0, () => ({
      corpnetSubnet: "10.20.0.0",
      corpnetPrefixLength: "99",
    })),
  },
  invalid: {
    "a prefix length of 99": { in: withSite(0, () => ({ corpnetSubnet: "10.20.0.0/99" })), field: "corpnetSubnet", times: 1 },
    "a fruit": { in: withSite(1, () => ({ internetSubnet: "banana" })), field: "internetSubnet", times: 1 },
    "no prefix length anywhere": {
      in: withSite(0, () => ({ corpnetSubnet: "10.20.0.0", corpnetPrefixLength: "" })),
      field: "corpnetSubnet",
    },
    "both of one site": {
      in: withSite(0, () => ({ corpnetSubnet: "10.20.0.0/24/2", internetSubnet: "198.51.100/24" })),
      fields: ["corpnetSubnet", "internetSubnet"],
    },
  },
});
