import type { Claim } from "./rule.ts";

type Key = Claim["key"];

/** Addresses of one page: those that differ in their last number only. */
const PAGE = 256;

/** A map by what is claimed. Addresses stand close together, so they lie in pages, which a map need not grow for and look up one by one. */
export class KeyMap<Value> {
  readonly #texts = new Map<string, Value>();
  readonly #pages = new Map<number, (Value | undefined)[]>();

  get(key: Key): Value | undefined {
    return typeof key === "string" ? this.#texts.get(key) : this.#pages.get(key >>> 8)?.[key & 0xff];
  }

  set(key: Key, value: Value): void {
    if (typeof key === "string") this.#texts.set(key, value);
    else this.#pageOf(key)[key & 0xff] = value;
  }

  delete(key: Key): void {
    if (typeof key === "string") this.#texts.delete(key);
    else this.#pageOf(key)[key & 0xff] = undefined;
  }

  forEach(visit: (value: Value, key: Key) => void): void {
    this.#texts.forEach(visit);
    for (const [number, page] of this.#pages) {
      for (const [place, value] of page.entries()) if (value !== undefined) visit(value, number * PAGE + place);
    }
  }

  #pageOf(key: number): (Value | undefined)[] {
    const known = this.#pages.get(key >>> 8);
    if (known) return known;
    const page = new Array<Value | undefined>(PAGE).fill(undefined);
    this.#pages.set(key >>> 8, page);
    return page;
  }
}
