import type { Site } from "../model/site.ts";
import type { Address } from "../net/address.ts";
import type { AddressRange } from "../net/range.ts";
import { siteClaims } from "./claims.ts";

/** How often each address is used in the deployment, and what is reserved; allocation adds what it gives. */
export class UsedAddresses {
  readonly reserved: readonly AddressRange[];
  readonly #users = new Map<Address, number>();

  constructor(sites: readonly Site[]) {
    for (const site of sites) for (const address of siteClaims(site).addresses) this.add(address);
    this.reserved = sites.flatMap((site) => siteClaims(site).reserved);
  }

  users(address: Address): number {
    return this.#users.get(address) ?? 0;
  }

  add(address: Address): void {
    this.#users.set(address, this.users(address) + 1);
  }
}
