import type { IniField } from "../model/fields/index.ts";
import type { ReadFile, ReadGateway, UnknownLine } from "./readFile.ts";
import { fieldAt, type Place, placeOf } from "./spellings.ts";

/** What a key means: a field (of this section, or of the one `place` names), or a name of its own. */
interface Target {
  readonly field?: IniField;
  readonly place?: Place;
  readonly key: string;
}

interface Named {
  key: string;
  text: string;
  readonly after: string;
}

/** Collects the lines of one section; of a key that stands twice, the last counts. */
export class SectionBuilder {
  readonly place: Place;
  readonly texts = new Map<IniField, string>();
  /** The section that stood before this one. */
  readonly #after: string;
  /** Voice routes, and keys that the studio does not know. */
  readonly #named = new Map<string, Named>();
  readonly #lines = new Map<string, number>();
  #lastKey = "";

  constructor(place: Place, after: string) {
    this.place = place;
    this.#after = after;
  }

  targetOf(key: string): Target {
    const field = fieldAt(this.place, key);
    if (field === undefined) return { key };
    const isHere = field.ini.section === this.place.section;
    return isHere ? { field, key: field.ini.key } : { field, key: field.ini.key, place: placeOf(field.ini.section) };
  }

  /** Adds a line; returns the earlier one that it replaces. */
  add({ field, key }: Target, spelled: string, text: string, line: number): { readonly text: string; readonly line: number } | undefined {
    const id = key.toLowerCase();
    const earlierLine = this.#lines.get(id);
    const earlierText = field ? this.texts.get(field) : this.#named.get(id)?.text;
    this.#lines.set(id, line);
    if (field) this.texts.set(field, text);
    else this.#addNamed(id, spelled, text);
    this.#lastKey = key;
    return earlierLine === undefined || earlierText === undefined ? undefined : { line: earlierLine, text: earlierText };
  }

  #addNamed(id: string, key: string, text: string): void {
    const known = this.#named.get(id);
    if (known) {
      known.key = key;
      known.text = text;
    } else this.#named.set(id, { key, text, after: this.#lastKey });
  }

  routes(): ReadFile["routes"] {
    if (this.place.section !== "HybridVoiceRoutes") return [];
    return [...this.#named.values()].map(({ key, text }) => ({ name: key, pattern: text }));
  }

  unknown(): readonly UnknownLine[] {
    const { kind, section } = this.place;
    if (section === "HybridVoiceRoutes") return [];
    const named = [...this.#named.values()];
    if (kind !== "unknown") return named.map(({ key, text, after }) => ({ section, key, text, after }));
    // An unknown section keeps its own place, and its keys their order; even without keys it is not lost.
    const lines = named.map(({ key, text }) => ({ section, key, text, after: this.#after }));
    return lines.length > 0 ? lines : [{ section, key: "", text: undefined, after: this.#after }];
  }

  /** The gateway of this section, if it is one's and says anything. */
  gateway(): ReadGateway | undefined {
    if (this.place.kind !== "gateway" || this.texts.size + this.#named.size === 0) return undefined;
    return { number: this.place.number, texts: this.texts, unknown: this.unknown() };
  }
}
