import { FIELDS_OF } from "../model/fields/index.ts";
import type { SubjectKind } from "../model/finding.ts";
import type { FieldTexts } from "./fieldTexts.ts";

/** The texts that a new object of a kind begins with where no ini says anything: only what the design file alone holds. */
export function initialTexts(owner: SubjectKind): Readonly<Record<string, string>> {
  return INITIAL_TEXTS[owner];
}

const INITIAL_TEXTS = {
  deployment: textsAtFirst("deployment"),
  site: textsAtFirst("site"),
  appliance: textsAtFirst("appliance"),
  gateway: textsAtFirst("gateway"),
} satisfies Record<SubjectKind, unknown>;

function textsAtFirst(owner: SubjectKind): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const { name, ini, initial } of FIELDS_OF[owner]) {
    if (ini === undefined && initial !== undefined) texts[name] = initial;
  }
  return texts;
}

/** The texts that a file gives to the fields of one owner, by the names of its properties. What the file has not stays absent. */
export function textsOf({ fields, texts }: FieldTexts, owner: SubjectKind): Record<string, string> {
  const found: Record<string, string> = {};
  fields.forEach((field, index) => {
    if (field.owner === owner) found[field.name] = texts[index] ?? "";
  });
  return found;
}
