import type { Deployment } from "../model/deployment.ts";
import type { Site } from "../model/site.ts";
import type { Text } from "../model/text.ts";
import { claimedNames } from "./claims.ts";
import { usersIn } from "./users.ts";

/** The names in use in a deployment, letter case aside; allocation adds what it gives. */
export class UsedNames {
  readonly #sites: readonly Site[];
  // `sip` belongs to Office 365 (domain, Certificates).
  readonly #others = new Set(["sip"]);
  /** How often each name is given up. */
  readonly #leaving = new Map<string, number>();

  /** @param leaving names of machines of the deployment that are to get other ones */
  constructor({ mediationPoolName, edgePoolName, sites }: Deployment, leaving: readonly Text[] = []) {
    this.#sites = sites;
    for (const pool of [mediationPoolName, edgePoolName]) if (pool) this.add(pool.trim());
    for (const name of claimedNames(leaving)) this.#leaving.set(name, (this.#leaving.get(name) ?? 0) + 1);
  }

  has(name: string): boolean {
    const asked = name.toLowerCase();
    return this.#others.has(asked) || (usersIn(this.#sites).names.get(asked) ?? 0) > (this.#leaving.get(asked) ?? 0);
  }

  add(name: string): void {
    this.#others.add(name.toLowerCase());
  }
}
