import type { IniField } from "../model/fields/index.ts";
import { groupBy } from "../model/groupBy.ts";
import { FieldTexts } from "./fieldTexts.ts";
import { FileForm, type TextPlace } from "./fileForm.ts";
import type { ReadFile } from "./readFile.ts";

/** A file that was read, and its text with gaps for some of its fields. */
interface Pattern {
  readonly file: ReadFile;
  readonly form: FileForm;
}

/** The gaps of a form that are the fields of one section or owner, by their numbers. */
interface Part {
  readonly fields: readonly IniField[];
  readonly gaps: readonly number[];
}

/** A pattern with gaps for all fields. */
interface WholePattern extends Pattern {
  readonly own: Part;
  readonly shared: Part;
  /** In the order of the file's gateways. */
  readonly gateways: readonly Part[];
}

/**
 * Knows files by those that were read before. The files of a site differ in a few texts, those of most sites in nothing but texts:
 * then nothing else is looked at, and what two files of a site have in common is the same object in both.
 */
export class AlikeFiles {
  /** With gaps for the fields of an appliance. */
  #ofSite: Pattern | undefined;
  #ofAny: WholePattern | undefined;

  /** Reads a file, if it is like one before. */
  read(path: string, text: string): ReadFile | undefined {
    return this.#readOfSite(path, text) ?? this.#readOfAny(path, text);
  }

  /** Takes a file that was read line by line for a pattern. `places`: where the texts of all of its fields stand. */
  learn(file: ReadFile, text: string, places: readonly TextPlace[]): void {
    const numbered = places.map((place, number) => ({ place, number }));
    const parts = groupBy(numbered, ({ place }) => place.gateway);
    const [own = [], shared = []] = [true, false].map((wanted) => parts.get(undefined)?.filter(({ place }) => isOwn(place) === wanted));
    this.#ofAny = {
      file,
      form: new FileForm(text, places),
      own: partOf(own),
      shared: partOf(shared),
      gateways: file.common.gateways.map(({ number }) => partOf(parts.get(number) ?? [])),
    };
    this.#ofSite = { file, form: new FileForm(text, places.filter(isOwn)) };
  }

  #readOfSite(path: string, text: string): ReadFile | undefined {
    if (this.#ofSite === undefined) return undefined;
    const { file, form } = this.#ofSite;
    const texts = form.textsIn(text);
    return texts && { path, own: new FieldTexts(form.fields, texts), common: file.common, notes: file.notes };
  }

  #readOfAny(path: string, text: string): ReadFile | undefined {
    const texts = this.#ofAny?.form.textsIn(text);
    if (this.#ofAny === undefined || texts === undefined) return undefined;
    const { form, own } = this.#ofAny;
    const file = withTexts(this.#ofAny, path, texts);
    this.#ofSite = { file, form: new FileForm(text, form.placesOf(own.gaps, texts)) };
    return file;
  }
}

function partOf(places: readonly { readonly place: TextPlace; readonly number: number }[]): Part {
  return { fields: places.map(({ place }) => place.field), gaps: places.map(({ number }) => number) };
}

function isOwn({ field }: TextPlace): boolean {
  return field.owner === "appliance";
}

/** The file of a pattern with other texts in its gaps. */
function withTexts({ file, own, shared, gateways }: WholePattern, path: string, texts: readonly string[]): ReadFile {
  const textsOf = ({ fields, gaps }: Part) =>
    new FieldTexts(
      fields,
      gaps.map((number) => texts[number] ?? ""),
    );
  const common = {
    ...file.common,
    texts: textsOf(shared),
    gateways: file.common.gateways.map((gateway, index) => {
      const part = gateways[index];
      return part ? { ...gateway, texts: textsOf(part) } : gateway;
    }),
  };
  return { path, own: textsOf(own), common, notes: file.notes };
}
