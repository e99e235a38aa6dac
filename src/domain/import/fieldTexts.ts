import type { IniField } from "../model/fields/index.ts";

/** Texts of a few fields: two lists, of which files that are written alike have the first in common. */
export class FieldTexts {
  readonly fields: readonly IniField[];
  /** In the order of the fields. */
  readonly texts: readonly string[];

  constructor(fields: readonly IniField[], texts: readonly string[]) {
    this.fields = fields;
    this.texts = texts;
  }

  static of(entries: readonly (readonly [IniField, string])[]): FieldTexts {
    return new FieldTexts(
      entries.map(([field]) => field),
      entries.map(([, text]) => text),
    );
  }

  get(field: IniField): string | undefined {
    const at = this.fields.indexOf(field);
    return at === -1 ? undefined : this.texts[at];
  }

  entries(): readonly (readonly [IniField, string])[] {
    return this.fields.map((field, index) => [field, this.texts[index] ?? ""]);
  }
}
