import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { edgeSubnetsDiffer } from "./rule.ts";

const subnets = (corpnetSubnet: string | undefined, internetSubnet: string | undefined) =>
  withSite(0, () => ({ corpnetSubnet, internetSubnet, corpnetPrefixLength: "", internetPrefixLength: "" }));

describeRule(edgeSubnetsDiffer, {
  valid: {
    "two networks": validDeployment(),
    "side by side": subnets("10.20.0.0/25", "10.20.0.128/25"),
    "another site's corpnet": withSite(0, () => ({ internetSubnet: "10.30.0.0/24" })),
    "one of them is not known": subnets("10.20.0.0/24", "nonsense"),
  },
  invalid: {
    "one network": { in: subnets("10.20.0.0/24", "10.20.0.0/24"), times: 1 },
    "one within the other": { in: subnets("10.20.0.0/24", "10.20.0.64/26"), times: 1 },
    "the networks that the addresses make": {
      in: withSite(0, ({ appliances }) => ({
        corpnetSubnet: undefined,
        internetSubnet: undefined,
        appliances: appliances.map((one, index) => ({ ...one, accessAddress: `10.20.0.${100 + index}`, mediaRelayAddress: "" })),
      })),
      times: 1,
    },
  },
  field: "internetSubnet",
});

describeRule(edgeSubnetsDiffer, {
  valid: { "one file has a smaller network": withOverride("Network", "CorpnetIPPrefixLength", "25") },
  invalid: {
    "by one file's own prefix length": { in: nearby(), times: 1 },
  },
  field: "internetPrefixLength",
});

/** Networks that only a shorter prefix length makes one. */
function nearby() {
  return withSite(0, ({ appliances }) => ({
    internetSubnet: "10.21.0.0/24",
    appliances: appliances.map((one, index) => ({
      ...one,
      accessAddress: `10.21.0.${100 + index}`,
      mediaRelayAddress: `10.21.0.${100 + index}`,
      overrides: index === 0 ? [{ section: "Network", key: "CorpnetIPPrefixLength", text: "8" }] : [],
    })),
  }));
}
