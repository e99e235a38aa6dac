import type { Deployment } from "../model/deployment.ts";
import type { Site } from "../model/site.ts";
import { usersIn } from "./users.ts";

/** The names in use in a deployment, letter case aside; allocation adds what it gives. */
export class UsedNames {
  readonly #sites: readonly Site[];
  // `sip` belongs to Office 365 (domain, Certificates).
  readonly #others = new Set(["sip"]);

  /** @param sites those of the deployment whose names are kept clear of, by default all */
  constructor({ mediationPoolName, edgePoolName, sites }: Deployment, kept: readonly Site[] = sites) {
    this.#sites = kept;
    for (const pool of [mediationPoolName, edgePoolName]) if (pool) this.add(pool.trim());
  }

  has(name: string): boolean {
    const asked = name.toLowerCase();
    return this.#others.has(asked) || usersIn(this.#sites).names.has(asked);
  }

  add(name: string): void {
    this.#others.add(name.toLowerCase());
  }
}
