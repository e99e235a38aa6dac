import type { SiteContext } from "../../facts/siteContext.ts";
import type { SiteField } from "../../model/fields/index.ts";
import { type Address, formatAddress, parseAddress, parseList } from "../../net/address.ts";
import { isInRange, rangeOf } from "../../net/range.ts";
import { formatSubnet, overlaps, type Subnet } from "../../net/subnet.ts";
import { addressUses } from "../address/uses.ts";
import { gatewayReadings } from "../gatewayReadings.ts";
import { siteReadings } from "../shared.ts";

/** What of a site lies in a network that is to be for its host and VMs alone: its subnets, else single addresses, in words. */
export function usesWithin(context: SiteContext, network: Subnet): readonly string[] {
  const { corpnet, internet } = context.subnets;
  const subnets = [
    ...(corpnet && overlaps(corpnet, network) ? [`the corpnet ${formatSubnet(corpnet)}`] : []),
    ...(internet && overlaps(internet, network) ? [`the internet subnet ${formatSubnet(internet)}`] : []),
  ];
  return subnets.length > 0 ? subnets : addressesWithin(context, network);
}

function addressesWithin(context: SiteContext, network: Subnet): readonly string[] {
  const range = rangeOf(network);
  const isWithin = (address: Address | undefined): address is Address => address !== undefined && isInRange(range, address);
  const named = (whose: string, address: Address) => `${whose} (${formatAddress(address)})`;
  const found = new Set<string>();
  for (const use of addressUses(context)) if (isWithin(use.address)) found.add(named(use.use, use.address));
  for (const { text, use } of gatewayReadings(context, ["address"])) {
    const address = parseAddress(text("address"));
    if (isWithin(address)) found.add(named(use, address));
  }
  for (const [field, what] of SITE_ADDRESSES) {
    for (const { text } of siteReadings(context, [field])) {
      for (const address of parseList(text(field)).map(parseAddress)) if (isWithin(address)) found.add(named(what, address));
    }
  }
  return [...found];
}

const SITE_ADDRESSES = [
  ["corpnetDefaultGateway", "a default gateway"],
  ["internetDefaultGateway", "a default gateway"],
  ["corpnetDns", "a DNS server"],
  ["internetDns", "a DNS server"],
] as const satisfies readonly (readonly [SiteField, string])[];
