import type { Deployment } from "./deployment.ts";

export type IdKind = "site" | "appliance" | "gateway" | "route" | "note";

/**
 * Takes a fresh id from the deployment's counter.
 * @returns the id, e.g. `site-4`, and the deployment with the counter moved on
 */
export function takeId(deployment: Deployment, kind: IdKind): [id: string, next: Deployment] {
  const next = { ...deployment, nextId: deployment.nextId + 1 };
  return [`${kind}-${deployment.nextId}`, next];
}

/** Hands out ids from a deployment's counter, one after the other, while something is put together. */
export class Ids {
  #nextId: number;

  constructor({ nextId }: Pick<Deployment, "nextId">) {
    this.#nextId = nextId;
  }

  take(kind: IdKind): string {
    return `${kind}-${this.#nextId++}`;
  }

  /** The counter as it stands now. */
  get nextId(): number {
    return this.#nextId;
  }
}
