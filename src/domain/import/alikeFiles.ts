import type { IniField } from "../model/fields/index.ts";
import { FieldTexts } from "./fieldTexts.ts";
import { FileForm, type TextPlace } from "./fileForm.ts";
import type { ReadFile } from "./readFile.ts";

/** A file that was read, and its text with gaps for some of its fields. */
interface Pattern {
  readonly file: ReadFile;
  readonly form: FileForm;
}

/**
 * Knows files by those that were read before. The files of a site differ in a few texts, those of most sites in nothing but texts:
 * then nothing else is looked at, and what two files of a site have in common is the same object in both.
 */
export class AlikeFiles {
  /** With gaps for the fields of an appliance. */
  #ofSite: Pattern | undefined;
  /** With gaps for all fields. */
  #ofAny: Pattern | undefined;

  /** Reads a file, if it is like one before. */
  read(path: string, text: string): ReadFile | undefined {
    return this.#readOfSite(path, text) ?? this.#readOfAny(path, text);
  }

  /** Takes a file that was read line by line for a pattern. `places`: where the texts of all of its fields stand. */
  learn(file: ReadFile, text: string, places: readonly TextPlace[]): void {
    this.#ofAny = { file, form: new FileForm(text, places) };
    this.#ofSite = { file, form: new FileForm(text, places.filter(isOwn)) };
  }

  #readOfSite(path: string, text: string): ReadFile | undefined {
    if (this.#ofSite === undefined) return undefined;
    const { file, form } = this.#ofSite;
    const texts = form.textsIn(text);
    return texts && { ...file, path, own: new FieldTexts(form.fields, texts) };
  }

  #readOfAny(path: string, text: string): ReadFile | undefined {
    if (this.#ofAny === undefined) return undefined;
    const { file, form } = this.#ofAny;
    const texts = form.textsIn(text);
    if (texts === undefined) return undefined;
    const read = refilled(file, path, form.gaps, texts);
    this.#ofSite = { file: read, form: new FileForm(text, form.placesOf(texts).filter(isOwn)) };
    return read;
  }
}

function isOwn({ field }: TextPlace): boolean {
  return field.owner === "appliance";
}

/** The file with other texts in its fields. */
function refilled({ common, notes }: ReadFile, path: string, places: readonly TextPlace[], texts: readonly string[]): ReadFile {
  const own = places.flatMap((place, index) => (isOwn(place) ? [[place.field, texts[index] ?? ""] as const] : []));
  const shared = new Map<IniField, string>();
  const ofGateways = new Map(common.gateways.map(({ number }) => [number, new Map<IniField, string>()]));
  places.forEach((place, index) => {
    const fields = place.gateway === undefined ? shared : ofGateways.get(place.gateway);
    if (!isOwn(place)) fields?.set(place.field, texts[index] ?? "");
  });
  const gateways = common.gateways.map((gateway) => ({ ...gateway, texts: ofGateways.get(gateway.number) ?? gateway.texts }));
  return { path, own: FieldTexts.of(own), common: { ...common, texts: shared, gateways }, notes };
}
