import { formatAddress, isPrivateAddress } from "../../../net/address.ts";
import { edgeRule } from "../edgeRule.ts";

export const accessPublicRequired = edgeRule({
  id: "address/access-public-required",
  severity: "error",
  title: "An Access Edge with a private address of its own states its public one.",
  field: "accessPublicAddress",
  judge(edge) {
    const { access, relay, accessPublic } = edge;
    if (access === undefined || relay === undefined || access === relay) return undefined;
    if (accessPublic !== "" || !isPrivateAddress(access)) return undefined;
    return `The Access Edge of ${edge.name} has the private address ${formatAddress(access)}, different from its Media Relay’s, and no public one is stated. The DNS record of the Access pool must hold it: write the one that NAT translates.`;
  },
});
