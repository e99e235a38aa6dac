import type { Finding, SubjectKind } from "../../../domain/model/finding.ts";
import type { IniLine } from "../../../domain/outputs/ini/iniOf.ts";

/** Where a line of the file is edited, as focus requests name it. */
export interface LineTarget {
  readonly owner: SubjectKind;
  readonly id: string;
  readonly field: string | undefined;
}

/**
 * Where the text of a line is edited: at the object that holds it, or at the appliance where its file has a text of its own.
 * @returns undefined for comments, sections and blank lines
 */
export function lineTarget(line: IniLine, site: string, appliance: string): LineTarget | undefined {
  const { kind, field, override, route } = line;
  if (kind !== "key") return undefined;
  if (override) return { owner: "appliance", id: appliance, field: field?.owner === "gateway" ? undefined : field?.name };
  if (field) return { owner: field.owner, id: field.id, field: field.name };
  return route === undefined ? undefined : { owner: "site", id: site, field: `voiceRoutes/${route}/pattern` };
}

/** Whether a finding is about what a line says. */
export function isAbout({ subject }: Finding, target: LineTarget): boolean {
  if (subject.id !== target.id || subject.kind !== target.owner || subject.field === undefined) return false;
  // A route is one line, its name left and its pattern right.
  return routeOf(subject.field) === routeOf(target.field);
}

function routeOf(field: string | undefined): string | undefined {
  return field?.replace(/^(voiceRoutes\/[^/]+)\/.*$/, "$1");
}
