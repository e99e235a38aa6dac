import { findById } from "../../../model/lookup.ts";
import { formatAddress } from "../../../net/address.ts";
import { setFieldFix } from "../../fixes.ts";
import { edgeRule } from "../edgeRule.ts";

export const mediaRelayDiffers = edgeRule({
  id: "address/media-relay-differs",
  severity: "warning",
  title: "Media Relay and Access Edge use one address.",
  field: "mediaRelayAddress",
  judge(edge) {
    const { access, relay } = edge;
    if (access === undefined || relay === undefined || access === relay) return undefined;
    return `The Media Relay of ${edge.name} has the address ${formatAddress(relay)}, its Access Edge ${formatAddress(access)}. That works, but normally both use one address: two need firewall rules, NAT and DNS of their own.`;
  },
  fix(design, finding) {
    const found = findById(design.deployment, finding.subject.id);
    const address = found?.kind === "appliance" ? found.appliance.accessAddress?.trim() : undefined;
    return setFieldFix(design, finding, address, `Use ${address}, as the Access Edge does`);
  },
});
