import type { Site } from "../model/site.ts";
import type { Address } from "../net/address.ts";
import type { AddressRange } from "../net/range.ts";
import { siteClaims } from "./claims.ts";
import { usersIn } from "./users.ts";

/** How often each address is used in the deployment, and what is reserved; allocation adds what it gives. */
export class UsedAddresses {
  readonly reserved: readonly AddressRange[];
  readonly #sites: readonly Site[];
  readonly #given = new Map<Address, number>();

  /** @param sites all sites of the deployment */
  constructor(sites: readonly Site[]) {
    this.#sites = sites;
    this.reserved = sites.flatMap((site) => siteClaims(site).reserved);
  }

  users(address: Address): number {
    return (usersIn(this.#sites).addresses.get(address) ?? 0) + (this.#given.get(address) ?? 0);
  }

  add(address: Address): void {
    this.#given.set(address, (this.#given.get(address) ?? 0) + 1);
  }
}
