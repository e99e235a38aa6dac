import type { Site } from "../model/site.ts";
import type { Address } from "../net/address.ts";
import { type AddressRange, isInRange, rangeOf } from "../net/range.ts";
import type { Subnet } from "../net/subnet.ts";
import { siteClaims } from "./claims.ts";

/** How often each address is used in the deployment, and what is reserved; allocation adds what it gives. */
export class UsedAddresses {
  readonly reserved: readonly AddressRange[];
  readonly #users = new Map<Address, number>();

  /**
   * @param sites all sites of the deployment
   * @param asked the subnets one is going to ask about; absent: any address
   */
  constructor(sites: readonly Site[], asked?: readonly Subnet[]) {
    const ranges = asked?.map((subnet) => rangeOf(subnet));
    const isAsked = (address: Address) => ranges === undefined || ranges.some((range) => isInRange(range, address));
    for (const site of sites) {
      for (const address of siteClaims(site).addresses) if (isAsked(address)) this.add(address);
    }
    this.reserved = sites.flatMap((site) => siteClaims(site).reserved);
  }

  users(address: Address): number {
    return this.#users.get(address) ?? 0;
  }

  add(address: Address): void {
    this.#users.set(address, this.users(address) + 1);
  }
}
