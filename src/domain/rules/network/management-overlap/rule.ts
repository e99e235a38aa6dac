import type { SiteContext } from "../../../facts/siteContext.ts";
import { formatAddress } from "../../../net/address.ts";
import { formatSubnet, type Subnet, subnetOf } from "../../../net/subnet.ts";
import { contextOf } from "../../contextOf.ts";
import { setFieldFix, sharedValueFix } from "../../fixes.ts";
import type { SiteRule } from "../../rule.ts";
import { siteReadings } from "../../shared.ts";
import { MANAGEMENT_FIELDS, managementSubnet, USUAL_MANAGEMENT } from "../management.ts";
import { usesWithin } from "../usesWithin.ts";

const MOST_NAMED = 3;

export const managementOverlap: SiteRule = {
  id: "network/management-overlap",
  severity: "error",
  title: "The management network overlaps no other subnet or address in use at the site.",
  scope: "site",
  check: (context) =>
    siteReadings(context, MANAGEMENT_FIELDS).flatMap((reading) => {
      const subnet = managementSubnet(reading);
      const uses = subnet ? usesWithin(context, subnet) : [];
      if (subnet === undefined || uses.length === 0) return [];
      const about = reading.subject("managementPrefix");
      const message = `The management network of ${about.name}, ${formatSubnet(subnet)}, also holds ${listedUses(uses)}. It is a network between the host and its VMs alone, and what is elsewhere under such an address would not be reached: take another one.`;
      return [{ message, subject: about }];
    }),
  fix(design, finding) {
    if (finding.subject.kind !== "site") return sharedValueFix(design, finding);
    const context = contextOf(design, finding);
    const network = context && freeNetwork(context);
    if (network === undefined) return undefined;
    const text = formatAddress(network.network);
    return setFieldFix(design, finding, text, `Use ${text}, which nothing else uses`);
  },
};

function listedUses(uses: readonly string[]): string {
  const rest = uses.length - MOST_NAMED;
  const named = uses.slice(0, MOST_NAMED).join(", ");
  return rest > 0 ? `${named} and ${rest} more` : named;
}

/** The product's own network, or the next one in 192.168.0.0/16, of the length that the site has. */
function freeNetwork(context: SiteContext): Subnet | undefined {
  const [own] = siteReadings(context, MANAGEMENT_FIELDS);
  const length = (own && managementSubnet(own)?.prefixLength) ?? USUAL_MANAGEMENT.prefixLength;
  for (let step = 0; step < 256; step += 1) {
    const octet = (213 + step) % 256;
    const network = subnetOf(USUAL_MANAGEMENT.network + (octet - 213) * 256, length);
    if (usesWithin(context, network).length === 0) return network;
  }
  return undefined;
}
