import type { Subject } from "./finding.ts";
import type { Override } from "./override.ts";

type Line = Pick<Override, "section" | "key" | "gateway">;

/** How findings and focus requests name the line of an override that no field of its appliance's inspector shows. */
export function lineField({ section, key, gateway = "" }: Line): string {
  return `file/${section}/${gateway}/${key.toLowerCase()}`;
}

/** What a finding about such a line says of its subject. */
export function lineNamed(line: Line): Pick<Subject, "field" | "line"> {
  return { field: lineField(line), line: `[${line.section}] ${line.key}` };
}
