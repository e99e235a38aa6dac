import { type Address, parseAddress, parseList } from "../net/address.ts";
import { isInRange, parseRanges } from "../net/range.ts";
import { lastAddress, parseSubnet, type Subnet } from "../net/subnet.ts";

/** A typed list of addresses, `a-b` ranges and subnets, item by item. */
export interface AddressList {
  /** The addresses in their order, each made only when it is asked for: a subnet may be large. */
  readonly addresses: Iterable<Address>;
  /** Items that are none of these. */
  readonly wrong: readonly string[];
  /** The address, where the list is nothing but one. */
  readonly single: Address | undefined;
}

/** Reads a list of addresses, ranges and subnets, separated by spaces, commas or semicolons. Of a subnet its hosts count. */
export function readAddressList(text: string): AddressList {
  const items = parseList(text.replace(/\s*-\s*/g, "-"));
  const wrong = items.filter((item) => parseRanges(item).length === 0);
  const [only, ...others] = items;
  return { addresses: addressesOf(items), wrong, single: others.length === 0 ? parseAddress(only) : undefined };
}

function* addressesOf(items: readonly string[]): Generator<Address> {
  for (const item of items) {
    const [range] = parseRanges(item);
    if (range === undefined) continue;
    const subnet = item.includes("/") ? parseSubnet(item) : undefined;
    const isEnd = (address: Address) =>
      subnet !== undefined && subnet.prefixLength <= 30 && (address === subnet.network || address === lastAddress(subnet));
    for (let address = range.first; isInRange(range, address); address += 1) if (!isEnd(address)) yield address;
  }
}

/** The first addresses of a list, at most as many as wanted. */
export function firstOf(addresses: Iterable<Address>, count: number): readonly Address[] {
  const first: Address[] = [];
  for (const address of addresses) {
    if (first.length >= count) break;
    first.push(address);
  }
  return first;
}

/** The first or last host address of a subnet. */
export function routerOf(subnet: Subnet, end: "first" | "last"): Address {
  return end === "last" ? lastAddress(subnet) - 1 : subnet.network + 1;
}
