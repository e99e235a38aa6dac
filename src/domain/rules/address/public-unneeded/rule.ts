import { formatAddress, isPrivateAddress } from "../../../net/address.ts";
import { quoted } from "../../quoted.ts";
import { edgeRule } from "../edgeRule.ts";
import { leaveEmptyFix } from "../leaveEmpty.ts";

export const publicUnneeded = edgeRule({
  id: "address/public-unneeded",
  severity: "warning",
  title: "An Edge whose Media Relay has a public address states no other public one.",
  field: "mediaRelayPublicAddress",
  judge(edge) {
    const { relay, relayPublic } = edge;
    if (relay === undefined || relayPublic === "" || isPrivateAddress(relay)) return undefined;
    return `The Media Relay of ${edge.name} has the public address ${formatAddress(relay)} already, and ${quoted(relayPublic)} is stated as its public one besides. Clients would be told the second: leave it empty unless NAT stands before the Edge.`;
  },
  fix: leaveEmptyFix,
});
