import { formatAddress, isPrivateAddress } from "../../../net/address.ts";
import { edgeRule } from "../edgeRule.ts";

export const publicRequired = edgeRule({
  id: "address/public-required",
  severity: "error",
  title: "A Media Relay with a private address states its public one.",
  field: "mediaRelayPublicAddress",
  judge(edge) {
    const { relay, relayPublic } = edge;
    if (relay === undefined || relayPublic !== "" || !isPrivateAddress(relay)) return undefined;
    return `The Media Relay of ${edge.name} has the private address ${formatAddress(relay)} and no public one is stated. Clients in the internet are told the public address to send media to: write the one that NAT translates.`;
  },
});
