import type { SiteContext } from "../../facts/siteContext.ts";
import type { SiteField } from "../../model/fields/index.ts";
import { type Address, formatAddress, parseAddress, parseList } from "../../net/address.ts";
import { isInRange, rangeOf } from "../../net/range.ts";
import { formatSubnet, overlaps, type Subnet } from "../../net/subnet.ts";
import { addressUses, describeUse } from "../address/uses.ts";
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
  const ofAppliances = addressUses(context).flatMap((use) => (isWithin(use.address) ? [named(describeUse(use), use.address)] : []));
  const ofGateways = gatewayReadings(context, ["address"]).flatMap(({ text, use }) => {
    const address = parseAddress(text("address"));
    return isWithin(address) ? [named(use, address)] : [];
  });
  const ofSite = SITE_ADDRESSES.flatMap(([field, what]) =>
    siteReadings(context, [field])
      .flatMap(({ text }) => parseList(text(field)))
      .map(parseAddress)
      .filter(isWithin)
      .map((address) => named(what, address)),
  );
  return [...new Set([...ofAppliances, ...ofGateways, ...ofSite])];
}

const SITE_ADDRESSES = [
  ["corpnetDefaultGateway", "a default gateway"],
  ["internetDefaultGateway", "a default gateway"],
  ["corpnetDns", "a DNS server"],
  ["internetDns", "a DNS server"],
] as const satisfies readonly (readonly [SiteField, string])[];
