import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { internetGatewayInSubnet } from "./rule.ts";

describeRule(internetGatewayInSubnet, {
  valid: {
    "the first address": validDeployment(),
    "the last address": withSite(0, () => ({ internetDefaultGateway: "198.51.100.254" })),
    none: withSite(0, () => ({ internetDefaultGateway: "" })),
    "a text that is no address": withSite(0, () => ({ internetDefaultGateway: "router" })),
    "a network that is none": withSite(0, () => ({ internetDefaultGateway: "198.51.101.1", internetSubnet: "nonsense" })),
    "a prefix length that is none": withSite(0, () => ({
      internetDefaultGateway: "198.51.101.1",
      internetPrefixLength: "33",
      internetSubnet: undefined,
    })),
    "one file's own, within": withOverride("Network", "InternetDefaultGateway", "198.51.100.254"),
  },
  invalid: {
    "an address of another network": { in: withSite(0, () => ({ internetDefaultGateway: "198.51.101.1" })), times: 1 },
    "outside of the network that the addresses make": {
      in: withSite(0, () => ({ internetDefaultGateway: "198.51.101.1", internetSubnet: undefined })),
      times: 1,
    },
    "outside of a smaller network": {
      in: withSite(0, () => ({ internetDefaultGateway: "198.51.100.254", internetSubnet: "198.51.100.0/25", internetPrefixLength: "25" })),
      times: 1,
    },
    "in the file of one appliance": { in: withOverride("Network", "InternetDefaultGateway", "198.51.101.1"), times: 1 },
    "outside of the network that one file's own prefix length makes": {
      in: withOverride("Network", "InternetIPPrefixLength", "29"),
      times: 1,
    },
  },
  field: "internetDefaultGateway",
});
