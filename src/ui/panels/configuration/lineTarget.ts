import type { Finding, SubjectKind } from "../../../domain/model/finding.ts";
import { lineField } from "../../../domain/model/lineField.ts";
import type { IniLine } from "../../../domain/outputs/ini/iniOf.ts";
import { SEVERAL_ID } from "../../../store/sessionStore.ts";
import { fieldDomId } from "../inspector/fieldDomId.ts";

/** Where a line of the file is edited, as focus requests name it. */
export interface LineTarget {
  readonly owner: SubjectKind;
  readonly id: string;
  readonly field: string | undefined;
}

/** Whose file a line stands in, and in which section. */
interface LinePlace {
  readonly site: string;
  readonly appliance: string;
  /** As the heading has it, without brackets. */
  readonly section: string;
}

/**
 * Where the text of a line is edited: at the object that holds it, or at the appliance where its file has a text of its own.
 * @returns undefined for comments, sections and blank lines
 */
export function lineTarget(line: IniLine, { site, appliance, section }: LinePlace): LineTarget | undefined {
  const { kind, text, field, override, route, gateway } = line;
  if (kind !== "key") return undefined;
  if (override) {
    const isShared = field !== undefined && field.owner !== "gateway";
    const place = { section: gateway === undefined ? section : "Gateway", key: keyOf(text), gateway };
    return { owner: "appliance", id: appliance, field: isShared ? field.name : lineField(place) };
  }
  if (field) return { owner: field.owner, id: field.id, field: field.name };
  return route === undefined ? undefined : { owner: "site", id: site, field: `voiceRoutes/${route}/pattern` };
}

/**
 * The controls of the inspector that show the text of a line, by their ids: where it is edited, where the appliance shows what it
 * shares, and where several things show what they have together.
 */
export function controlsOf({ field, route, override }: IniLine, target: LineTarget, appliance: string): readonly string[] {
  const controls = [fieldDomId(target.id, target.field ?? "")];
  if (route !== undefined && !override) controls.push(fieldDomId(target.id, `voiceRoutes/${route}/name`));
  if (field === undefined) return controls;
  if (field.owner === "site" || field.owner === "deployment") controls.push(fieldDomId(appliance, field.name));
  return [...controls, fieldDomId(SEVERAL_ID, field.name)];
}

/** What stands left of the first `=`. */
export function keyOf(text: string): string {
  const end = text.indexOf("=");
  return end === -1 ? text : text.slice(0, end);
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
