import type { Deployment } from "../../../domain/model/deployment.ts";
import type { Subject } from "../../../domain/model/finding.ts";
import { lineField } from "../../../domain/model/lineField.ts";
import { findById } from "../../../domain/model/lookup.ts";
import { fileLines } from "./fileLines.ts";
import { groupOf } from "./sheet.ts";

/**
 * Whether a click on a finding leads to an input: the inspector of its object shows the field that it names, and where that is
 * a voice route or a line of one file, it is there.
 */
export function leadsToInput(deployment: Deployment, { kind, id, field }: Subject): boolean {
  if (field === undefined) return true;
  if (groupOf(kind, field) === undefined) return false;
  const found = findById(deployment, id);
  const [list, part] = field.split("/");
  if (part === undefined) return true;
  if (found?.kind === "site") return list === "voiceRoutes" && found.site.voiceRoutes.some((route) => route.id === part);
  return found?.kind === "appliance" && fileLines(found.site, found.appliance).some((line) => lineField(line.override) === field);
}
