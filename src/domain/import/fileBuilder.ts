import type { IniField } from "../model/fields/index.ts";
import { isStudioComment } from "../model/ini/comments.ts";
import { FieldTexts } from "./fieldTexts.ts";
import type { TextPlace } from "./fileForm.ts";
import type { ReadLine } from "./lines.ts";
import type { ReadComment, ReadFile, ReadRepeated } from "./readFile.ts";
import type { ImportNote } from "./report.ts";
import { SectionBuilder } from "./sectionBuilder.ts";
import { headingOf, type Place, placeOf } from "./spellings.ts";

/** Puts the lines of one file together: sections by name, comments with what they stand before, notes on what is odd. */
export class FileBuilder {
  readonly #path: string;
  readonly #sections = new Map<string, SectionBuilder>();
  /** The line of each section's first heading. */
  readonly #headings = new Map<string, number>();
  readonly #notes: ImportNote[] = [];
  readonly #comments: ReadComment[] = [];
  readonly #repeated: ReadRepeated[] = [];
  readonly #places: TextPlace[] = [];
  /** Sections that stand again, as their headings read. */
  readonly #reopened = new Set<string>();
  /** Comments whose line has not come yet. */
  #waiting: string[] = [];
  #current: SectionBuilder | undefined;
  /** The line of the heading without a name under which the lines stand. */
  #nameless: number | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  add(line: ReadLine): void {
    if (line.kind === "comment") this.#waiting.push(line.text.trimEnd());
    else if (line.kind === "section") this.#open(line);
    else if (line.kind === "key") this.#addKey(line);
    else this.#note(line.number, "error", `“${line.text}” is neither a comment, a section nor a key; it was left out.`);
  }

  finish(): ReadFile {
    this.#placeComments(this.#current?.place, "");
    const sections = [...this.#sections.values()];
    const gateways = sections.flatMap((section) => section.gateway() ?? this.#emptyGateway(section.place));
    const { own, texts } = textsOf(sections);
    return {
      path: this.#path,
      own,
      common: {
        texts,
        routes: sections.flatMap((section) => section.routes()),
        gateways: gateways.sort((one, other) => one.number.length - other.number.length || (one.number < other.number ? -1 : 1)),
        unknown: sections.flatMap((section) => (section.place.kind === "gateway" ? [] : section.unknown())),
        comments: this.#comments,
        repeated: this.#repeated,
      },
      notes: this.#notes,
    };
  }

  /** Where the texts of all fields stand, if there was nothing to note about the file: then each stands there once. */
  places(): readonly TextPlace[] | undefined {
    return this.#notes.length === 0 ? this.#places : undefined;
  }

  /** No section is written for a gateway that is not there. */
  #emptyGateway(place: Place): [] {
    const line = this.#headings.get(headingOf(place).toLowerCase());
    if (place.kind === "gateway" && line !== undefined) this.#note(line, "info", `[${headingOf(place)}] has no key, so it is no gateway.`);
    return [];
  }

  #open({ number, name, rest, broken }: Extract<ReadLine, { kind: "section" }>): void {
    this.#nameless = name === "" ? number : undefined;
    if (name === "") {
      this.#note(number, "error", `“[${broken ? "" : "]"}${rest}” is a heading without a name; it was left out, and what stands under it.`);
      return;
    }
    if (broken) this.#note(number, "error", `The heading “[${name}” has no “]”; it was read as [${name}].`);
    const place = placeOf(name);
    if (this.#current === undefined) this.#placeLeadingComments();
    else this.#placeComments(place, undefined);
    if (/^[;#]/.test(rest)) this.#waiting.push(rest.slice(1).trimEnd());
    else if (rest !== "") this.#note(number, "error", `“${rest}” stands behind the heading [${name}]; it was left out.`);
    const id = headingOf(place).toLowerCase();
    if (this.#headings.has(id)) this.#reopen(place, name, number);
    else this.#headings.set(id, number);
    this.#current = this.#sectionFor(place, this.#current === undefined ? "" : headingOf(this.#current.place));
  }

  #reopen(place: Place, name: string, number: number): void {
    this.#note(number, "warning", `[${name}] stands here for the second time; of keys that stand twice, the last counts.`);
    const id = headingOf(place).toLowerCase();
    if (!this.#reopened.has(id)) this.#repeated.push(repeatedAt(place));
    this.#reopened.add(id);
  }

  #addKey({ number, key, text, end }: Extract<ReadLine, { kind: "key" }>): void {
    if (this.#current === undefined || this.#nameless !== undefined) {
      const where =
        this.#nameless === undefined ? "before the first section" : `under the heading without a name in line ${this.#nameless}`;
      this.#note(number, "error", `“${key}=${text}” stands ${where}, so nobody can tell what it belongs to; it was left out.`);
      return;
    }
    const { place } = this.#current;
    const target = this.#current.targetOf(key);
    const owner = target.place === undefined ? this.#current : this.#sectionFor(target.place, "");
    this.#placeComments(owner.place, target.key);
    if (target.field) this.#places.push({ field: target.field, gateway: numberOf(owner.place), start: end - text.length, end });
    const old = owner.add(target, key, text, number);
    if (old === undefined) return;
    // Of a section that stands again, only keys that say something else are worth telling.
    const isTold = old.text === text && this.#reopened.has(headingOf(owner.place).toLowerCase());
    if (!isTold) this.#repeated.push({ ...repeatedAt(owner.place), key: target.key, text: old.text });
    const lost = old.text === text ? "with the same value" : `with “${old.text}”; this one, “${text}”, counts`;
    this.#note(number, "warning", `${key} in [${headingOf(place)}] already stands in line ${old.line}, ${lost}.`);
  }

  /** The section of a place. A key can belong to one that has no heading of its own. */
  #sectionFor(place: Place, after: string): SectionBuilder {
    const id = headingOf(place).toLowerCase();
    const section = this.#sections.get(id) ?? new SectionBuilder(place, after);
    this.#sections.set(id, section);
    return section;
  }

  #note(line: number, severity: ImportNote["severity"], message: string): void {
    this.#notes.push({ path: this.#path, line, severity, message });
  }

  #placeLeadingComments(): void {
    const kept = this.#waiting.filter((text) => !isStudioComment(text));
    for (const text of kept) this.#comments.push({ text });
    this.#waiting = [];
  }

  #placeComments(place: Place | undefined, key: string | undefined): void {
    for (const text of this.#waiting) {
      const gatewayNumber = numberOf(place);
      this.#comments.push({
        text,
        ...(place && { section: place.section }),
        ...(gatewayNumber !== undefined && { gatewayNumber }),
        ...(key !== undefined && { key }),
      });
    }
    this.#waiting = [];
  }
}

/** The values of all sections but the gateways', the appliance's own apart. */
function textsOf(sections: readonly SectionBuilder[]) {
  const all = sections.flatMap((section) => (section.place.kind === "gateway" ? [] : [...section.texts]));
  const isOwn = ([field]: readonly [IniField, string]) => field.owner === "appliance";
  return { own: FieldTexts.of(all.filter(isOwn)), texts: FieldTexts.of(all.filter((one) => !isOwn(one))) };
}

function numberOf(place: Place | undefined): string | undefined {
  return place?.kind === "gateway" ? place.number : undefined;
}

function repeatedAt(place: Place): ReadRepeated {
  return place.kind === "gateway" ? { section: place.section, gatewayNumber: place.number } : { section: place.section };
}
