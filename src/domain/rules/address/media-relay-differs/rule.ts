import { formatAddress } from "../../../net/address.ts";
import { edgeRule } from "../edgeRule.ts";

export const mediaRelayDiffers = edgeRule({
  id: "address/media-relay-differs",
  severity: "warning",
  title: "Media Relay and Access Edge use one address.",
  field: "mediaRelayAddress",
  judge({ name, access, relay }) {
    if (access === undefined || relay === undefined || access === relay) return undefined;
    return `The Media Relay of ${name} has the address ${formatAddress(relay)}, its Access Edge ${formatAddress(access)}. That works, but normally both use one address: two need firewall rules, NAT and DNS of their own.`;
  },
});
