import { type Address, parseAddress } from "./address.ts";
import { lastAddress, parseSubnet, type Subnet } from "./subnet.ts";

/** Consecutive addresses, both ends included. */
export interface AddressRange {
  readonly first: Address;
  readonly last: Address;
}

/** Addresses that no machine can have anywhere: this network, loopback, multicast and reserved (rule address/usable). */
export const UNUSABLE_RANGES: readonly AddressRange[] = [
  { first: 0, last: 0x00ff_ffff },
  { first: 0x7f00_0000, last: 0x7fff_ffff },
  { first: 0xe000_0000, last: 0xffff_ffff },
];

/**
 * Reads a list of addresses, `a-b` ranges and subnets, separated by spaces, commas or semicolons.
 * @returns the ranges in their order; items that are none of these are left out
 */
export function parseRanges(text: string | undefined): AddressRange[] {
  return itemsOf(text)
    .map(parseRange)
    .filter((range) => range !== undefined);
}

/** The items of such a list that are no address, range or subnet, in their order. */
export function unreadableRanges(text: string | undefined): string[] {
  return itemsOf(text).filter((item) => parseRange(item) === undefined);
}

function itemsOf(text: string | undefined): string[] {
  const items = text?.replace(/\s*-\s*/g, "-").split(/[\s,;]+/) ?? [];
  return items.filter((item) => item !== "");
}

function parseRange(item: string): AddressRange | undefined {
  if (item.includes("/")) return rangeOf(parseSubnet(item));
  const [firstText, lastText, ...rest] = item.split("-");
  const first = parseAddress(firstText);
  const last = lastText === undefined ? first : parseAddress(lastText);
  if (first === undefined || last === undefined || rest.length > 0) return undefined;
  return { first: Math.min(first, last), last: Math.max(first, last) };
}

/** All addresses of a subnet. */
export function rangeOf(subnet: Subnet): AddressRange;
export function rangeOf(subnet: Subnet | undefined): AddressRange | undefined;
export function rangeOf(subnet: Subnet | undefined): AddressRange | undefined {
  return subnet && { first: subnet.network, last: lastAddress(subnet) };
}

export function isInRange(range: AddressRange, address: Address): boolean {
  return address >= range.first && address <= range.last;
}
