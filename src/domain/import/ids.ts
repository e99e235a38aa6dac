import type { Deployment } from "../model/deployment.ts";
import { type IdKind, takeId } from "../model/ids.ts";

/** Hands out ids from a deployment's counter, one after the other, while an import is put together. */
export class Ids {
  #deployment: Deployment;

  constructor(deployment: Deployment) {
    this.#deployment = deployment;
  }

  take(kind: IdKind): string {
    const [id, next] = takeId(this.#deployment, kind);
    this.#deployment = next;
    return id;
  }

  /** The counter as it stands now. */
  get nextId(): number {
    return this.#deployment.nextId;
  }
}
