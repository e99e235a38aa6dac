import { FIELDS_OF } from "../model/fields/index.ts";
import type { SubjectKind } from "../model/finding.ts";
import type { ReadFile, ReadGateway } from "./readFile.ts";

/** The texts that a new object of a kind begins with where no ini says anything: only what the design file alone holds. */
export function initialTexts(owner: SubjectKind): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { name, ini, initial } of FIELDS_OF[owner]) {
    if (ini === undefined && initial !== undefined) texts[name] = initial;
  }
  return texts;
}

/** The texts that a file, or a gateway's section, gives to the fields of one owner. What it has not stays absent. */
export function textsOf(source: ReadFile | ReadGateway, owner: SubjectKind): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [field, text] of source.texts) {
    if (field.owner === owner) texts[field.name] = text;
  }
  return texts;
}
