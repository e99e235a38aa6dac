import type { Site } from "../../model/site.ts";
import type { Address } from "../../net/address.ts";
import { type AddressRange, parseRanges, rangeOf } from "../../net/range.ts";
import { parsePrefixLength, parseSubnet, type Subnet } from "../../net/subnet.ts";
import type { SiteContext } from "../siteContext.ts";
import { freeRanges } from "./freeRanges.ts";

/** A subnet of a site, and what of it is left. */
export interface SubnetPlan {
  readonly siteId: string;
  readonly side: "corpnet" | "internet" | "management";
  readonly subnet: Subnet;
  /** How many of its addresses the deployment uses. */
  readonly used: number;
  /** What is set aside in it, by whichever site. */
  readonly reserved: readonly AddressRange[];
  /** What a machine can still have. The management subnet is the product's: nothing of it is to be given out. */
  readonly free: readonly AddressRange[];
}

/** What the whole deployment uses and sets aside, to tell what is free in one subnet. */
export interface AddressIndex {
  /** Rising, each once. */
  readonly used: readonly Address[];
  readonly reserved: readonly AddressRange[];
}

/** @param used every address of the deployment, in any order */
export function addressIndex(used: Iterable<Address>, sites: readonly Site[]): AddressIndex {
  const rising = [...new Set(used)].sort((one, other) => one - other);
  return { used: rising, reserved: sites.flatMap((site) => parseRanges(site.reservedRanges)) };
}

/** The subnets of a site with their free and reserved ranges. */
export function siteSubnetPlans({ site, subnets }: SiteContext, index: AddressIndex): readonly SubnetPlan[] {
  const management = managementSubnet(site);
  const plans = (["corpnet", "internet"] as const).flatMap((side) => {
    const subnet = subnets[side];
    return subnet ? [planOf(site, side, subnet, index, management)] : [];
  });
  if (management === undefined) return plans;
  return [...plans, { ...planOf(site, "management", management, index, undefined), free: [] }];
}

/** The subnet of the temporary management switch; undefined while its texts are none. */
export function managementSubnet({ managementPrefix, managementPrefixLength }: Site): Subnet | undefined {
  return parseSubnet(managementPrefix, parsePrefixLength(managementPrefixLength?.trim()));
}

function planOf(site: Site, side: SubnetPlan["side"], subnet: Subnet, index: AddressIndex, management: Subnet | undefined): SubnetPlan {
  const whole = rangeOf(subnet);
  const used = addressesIn(index.used, whole);
  const reserved = index.reserved.flatMap((range) => cut(range, whole) ?? []);
  const blocked = management ? [...reserved, rangeOf(management)] : reserved;
  return { siteId: site.id, side, subnet, used: used.length, reserved, free: freeRanges(subnet, used, blocked) };
}

/** The part of a range within another; undefined where there is none. */
function cut(range: AddressRange, within: AddressRange): AddressRange | undefined {
  const [first, last] = [Math.max(range.first, within.first), Math.min(range.last, within.last)];
  return first <= last ? { first, last } : undefined;
}

/** Those of rising addresses that lie in a range, found by halving: the deployment may have 30,000. */
function addressesIn(rising: readonly Address[], { first, last }: AddressRange): readonly Address[] {
  return rising.slice(indexFrom(rising, first), indexFrom(rising, last + 1));
}

function indexFrom(rising: readonly Address[], address: Address): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) < address) low = middle + 1;
    else high = middle;
  }
  return low;
}
