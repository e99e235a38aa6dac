import type { Address } from "../../net/address.ts";
import { type AddressRange, UNUSABLE_RANGES } from "../../net/range.ts";
import { lastAddress, type Subnet } from "../../net/subnet.ts";

/**
 * What of a subnet a machine can still have, as ranges in rising order: neither its network nor its broadcast address,
 * nothing used, nothing blocked, nothing that no machine can have anywhere.
 */
export function freeRanges(subnet: Subnet, used: readonly Address[], blocked: readonly AddressRange[]): readonly AddressRange[] {
  const end = lastAddress(subnet) - 1;
  const taken = [...used.map((address) => ({ first: address, last: address })), ...blocked, ...UNUSABLE_RANGES].sort(
    (one, other) => one.first - other.first,
  );
  const free: AddressRange[] = [];
  let next = subnet.network + 1;
  for (const { first, last } of taken) {
    if (first > end) break;
    if (first > next) free.push({ first: next, last: first - 1 });
    next = Math.max(next, last + 1);
  }
  if (next <= end) free.push({ first: next, last: end });
  return free;
}
