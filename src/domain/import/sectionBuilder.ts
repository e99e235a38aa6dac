import { INI_FIELDS, INI_SECTIONS, type IniField } from "../model/fields/index.ts";
import { FieldTexts } from "./fieldTexts.ts";
import type { Common, ReadGateway, UnknownLine } from "./readFile.ts";
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
  line: number;
  readonly after: string;
}

/** What stood before a line that replaces it. */
interface Replaced {
  readonly text: string;
  readonly line: number;
}

/** What the key of a field means in the field's own section. */
const OWN_TARGETS: ReadonlyMap<IniField, Target> = new Map(
  INI_SECTIONS.flatMap((section) => INI_FIELDS[section]).map((field) => [field, { field, key: field.ini.key }]),
);
const NOTHING_NAMED: ReadonlyMap<string, Named> = new Map();

/** Collects the lines of one section; of a key that stands twice, the last counts. */
export class SectionBuilder {
  readonly place: Place;
  readonly texts = new Map<IniField, string>();
  /** The section that stood before this one. */
  readonly #after: string;
  /** The line of each of the texts, in their order. */
  readonly #lines: number[] = [];
  /** Voice routes, and keys that the studio does not know: most sections have none. */
  #named: Map<string, Named> | undefined;
  #lastKey = "";

  constructor(place: Place, after: string) {
    this.place = place;
    this.#after = after;
  }

  targetOf(key: string): Target {
    const field = fieldAt(this.place, key);
    if (field === undefined) return { key };
    const own = field.ini.section === this.place.section ? OWN_TARGETS.get(field) : undefined;
    return own ?? { field, key: field.ini.key, place: placeOf(field.ini.section) };
  }

  /** Adds a line; returns the earlier one that it replaces. */
  add({ field, key }: Target, spelled: string, text: string, line: number): Replaced | undefined {
    const replaced = field ? this.#addText(field, text, line) : this.#addNamed(spelled, text, line);
    this.#lastKey = key;
    return replaced;
  }

  #addText(field: IniField, text: string, line: number): Replaced | undefined {
    const before = this.texts.get(field);
    this.texts.set(field, text);
    if (before === undefined) {
      this.#lines.push(line);
      return undefined;
    }
    // A section has 14 fields at the most.
    const at = [...this.texts.keys()].indexOf(field);
    const replaced = { text: before, line: this.#lines[at] ?? line };
    this.#lines[at] = line;
    return replaced;
  }

  #addNamed(key: string, text: string, line: number): Replaced | undefined {
    const id = key.toLowerCase();
    this.#named ??= new Map();
    const known = this.#named.get(id);
    if (known === undefined) {
      this.#named.set(id, { key, text, line, after: this.#lastKey });
      return undefined;
    }
    const replaced = { text: known.text, line: known.line };
    Object.assign(known, { key, text, line });
    return replaced;
  }

  routes(): Common["routes"] {
    if (this.place.section !== "HybridVoiceRoutes") return [];
    return [...(this.#named ?? NOTHING_NAMED).values()].map(({ key, text }) => ({ name: key, pattern: text }));
  }

  unknown(): readonly UnknownLine[] {
    const { kind, section } = this.place;
    if (section === "HybridVoiceRoutes") return [];
    const named = [...(this.#named ?? NOTHING_NAMED).values()];
    if (kind !== "unknown") return named.map(({ key, text, after }) => ({ section, key, text, after }));
    // An unknown section keeps its own place, and its keys their order; even without keys it is not lost.
    const lines = named.map(({ key, text }) => ({ section, key, text, after: this.#after }));
    return lines.length > 0 ? lines : [{ section, key: "", text: undefined, after: this.#after }];
  }

  /** The gateway of this section, if it is one's and says anything. */
  gateway(): ReadGateway | undefined {
    if (this.place.kind !== "gateway" || this.texts.size + (this.#named?.size ?? 0) === 0) return undefined;
    return { number: this.place.number, texts: FieldTexts.of([...this.texts]), unknown: this.unknown() };
  }
}
