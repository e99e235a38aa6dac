import { formatAddress, parseAddress, parseList } from "../../net/address.ts";
import { contains, formatSubnet, overlaps, type Subnet } from "../../net/subnet.ts";
import { addressUses, describeUse } from "../address/uses.ts";
import { gatewayReadings } from "../gatewayReadings.ts";
import type { SiteRuleContext } from "../rule.ts";
import { siteReadings } from "../shared.ts";

/** What of a site lies in a network that is to be for its host and VMs alone: its subnets, else single addresses, in words. */
export function usesWithin(context: SiteRuleContext, network: Subnet): readonly string[] {
  const { corpnet, internet } = context.subnets;
  const subnets = [
    ...(corpnet && overlaps(corpnet, network) ? [`the corpnet ${formatSubnet(corpnet)}`] : []),
    ...(internet && overlaps(internet, network) ? [`the internet subnet ${formatSubnet(internet)}`] : []),
  ];
  return subnets.length > 0 ? subnets : addressesWithin(context, network);
}

function addressesWithin(context: SiteRuleContext, network: Subnet): readonly string[] {
  const found = new Set<string>();
  const note = (address: number | undefined, whose: () => string) => {
    if (address !== undefined && contains(network, address)) found.add(`${whose()} (${formatAddress(address)})`);
  };
  for (const use of addressUses(context)) note(use.address, () => describeUse(use));
  for (const { text, use } of gatewayReadings(context, ["address"])) note(parseAddress(text("address")), () => use);
  for (const field of ["corpnetDefaultGateway", "internetDefaultGateway"] as const) {
    for (const { text } of siteReadings(context, [field])) note(parseAddress(text(field)), () => "a default gateway");
  }
  for (const field of ["corpnetDns", "internetDns"] as const) {
    for (const { text } of siteReadings(context, [field])) {
      for (const server of parseList(text(field))) note(parseAddress(server), () => "a DNS server");
    }
  }
  return [...found];
}
