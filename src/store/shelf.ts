import type { Design } from "../domain/model/design.ts";
import type { DocumentState, Step } from "./documentStore.ts";
import type { KeptChange, KeptDesign, KeptStep } from "./ports.ts";

/** Undo steps that outlive a visit. */
const KEPT_STEPS = 100;

/** The text of a design in its parts. */
export type PartsOf = (design: Design) => { readonly frame: string; readonly sites: readonly string[] };

/** Which texts a browser keeps, and under which keys. */
export interface Shelf {
  /** What has to be written so that the browser keeps the document under a revision. */
  changeTo(document: DocumentState, revision: number, partsOf: PartsOf): KeptChange;
  /** The browser has written the last change. */
  settle(): void;
}

/** @param held texts by key; absent where it is not known what the browser keeps, so that the first change replaces all of it */
export function createShelf(held?: ReadonlyMap<string, string>): Shelf {
  let isKnown = held !== undefined;
  let keys: ReadonlyMap<string, string> = new Map([...(held ?? [])].map(([key, text]) => [text, key]));
  /** The keys after a change that is not yet written. */
  let next = keys;

  return {
    changeTo({ design, past, future }, revision, partsOf) {
      const named = new Map<string, string>();
      const added = new Map<string, string>();

      function keyOf(text: string): string {
        const known = named.get(text) ?? keys.get(text);
        // A revision is written once, so that no two texts ever have the same key.
        const key = known ?? `${revision}.${added.size}`;
        if (known === undefined) added.set(key, text);
        named.set(text, key);
        return key;
      }

      function keptDesign(whole: Design): KeptDesign {
        const { frame, sites } = partsOf(whole);
        return [frame, ...sites].map(keyOf).join(" ");
      }
      const keptStep = ({ title, design: whole }: Step): KeptStep => ({ title, design: keptDesign(whole) });
      const index = {
        design: keptDesign(design),
        past: past.slice(-KEPT_STEPS).map(keptStep),
        future: future.slice(-KEPT_STEPS).map(keptStep),
        revision,
      };
      next = named;
      return { ...index, added, removed: isKnown ? [...keys].flatMap(([text, key]) => (named.has(text) ? [] : key)) : "all" };
    },
    settle() {
      keys = next;
      isKnown = true;
    },
  };
}
