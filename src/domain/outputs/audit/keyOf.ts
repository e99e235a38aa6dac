import { fieldOf, fieldOfKey } from "../../model/fields/index.ts";
import type { Subject } from "../../model/finding.ts";

/** What of its subject a finding is about: the line of the file, else the field; a route by its name alone. */
export function keyOf({ kind, field = "", line }: Subject): string {
  const [place, section = "", , key = ""] = field.split("/");
  if (place === "file")
    return fieldOfKey(section, key) === undefined && line ? line : `[${section}] ${fieldOfKey(section, key)?.ini.key ?? key}`;
  const known = fieldOf(kind, field) ?? fieldOf("site", field) ?? fieldOf("deployment", field);
  if (known === undefined) return field;
  return known.ini ? `[${known.ini.section}] ${known.ini.key}` : known.label;
}
