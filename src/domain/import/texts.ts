import { FIELDS_OF, type IniField } from "../model/fields/index.ts";
import type { SubjectKind } from "../model/finding.ts";

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

/** The texts that fields of a file give to one owner, by the names of its properties. What the file has not stays absent. */
export function textsOf(fields: ReadonlyMap<IniField, string>, owner: SubjectKind): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [field, text] of fields) {
    if (field.owner === owner) texts[field.name] = text;
  }
  return texts;
}
