import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { corpnetGatewayInSubnet } from "./rule.ts";

describeRule(corpnetGatewayInSubnet, {
  valid: {
    "the first address": validDeployment(),
    "the last address": withSite(0, () => ({ corpnetDefaultGateway: "10.20.0.254" })),
    none: withSite(0, () => ({ corpnetDefaultGateway: "" })),
    "a text that is no address": withSite(0, () => ({ corpnetDefaultGateway: "router" })),
    "a network that is none": withSite(0, () => ({ corpnetDefaultGateway: "10.21.0.1", corpnetSubnet: "nonsense" })),
    "a prefix length that is none": withSite(0, () => ({
      corpnetDefaultGateway: "10.21.0.1",
      corpnetPrefixLength: "33",
      corpnetSubnet: undefined,
    })),
    "one file's own, within": withOverride("Network", "CorpnetDefaultGateway", "10.20.0.254"),
  },
  invalid: {
    "an address of another network": { in: withSite(0, () => ({ corpnetDefaultGateway: "10.21.0.1" })), times: 1 },
    "outside of the network that the addresses make": {
      in: withSite(0, () => ({ corpnetDefaultGateway: "10.21.0.1", corpnetSubnet: undefined })),
      times: 1,
    },
    "outside of a smaller network": {
      in: withSite(0, () => ({ corpnetDefaultGateway: "10.20.0.254", corpnetSubnet: "10.20.0.0/25", corpnetPrefixLength: "25" })),
      times: 1,
    },
    "in the file of one appliance": { in: withOverride("Network", "CorpnetDefaultGateway", "10.21.0.1"), times: 1 },
    "outside of the network that one file's own prefix length makes": {
      in: withOverride("Network", "CorpnetIPPrefixLength", "29"),
      times: 1,
    },
  },
  field: "corpnetDefaultGateway",
});
