import { FIELD_GROUPS, FIELDS_OF, type Field, type FieldGroup } from "../../../domain/model/fields/index.ts";
import type { SubjectKind } from "../../../domain/model/finding.ts";

/** Headings of an inspector: those of the catalogue, and those of what is a list rather than a field. */
export type SheetGroupName = FieldGroup | "Voice routes" | "Only in this file";

/** One collapsible group of an object's inspector. */
export interface SheetGroup {
  readonly name: SheetGroupName;
  /** The ini section that its keys stand in; undefined where no ini holds them. */
  readonly section: string | undefined;
  /** Own fields first, then those the object shares with others; a field of another owner is an inherited one. */
  readonly fields: readonly Field[];
  /** Groups of nothing but inherited values begin collapsed: they are seldom what a person comes for. */
  readonly startsOpen: boolean;
}

/** Every field that an object's inspector shows: its own, and for an appliance the shared ones that its file holds too. */
export function fieldsShown(kind: SubjectKind): readonly Field[] {
  const own = FIELDS_OF[kind];
  if (kind !== "appliance") return own;
  const shared = [...FIELDS_OF.deployment, ...FIELDS_OF.site].filter((field) => field.ini !== undefined);
  return [...own, ...shared];
}

function buildSheet(kind: SubjectKind): readonly SheetGroup[] {
  const groups = FIELD_GROUPS.map((name) => fieldGroup(kind, name)).filter((group) => group.fields.length > 0);
  if (kind === "appliance") return [...groups.filter((one) => one.startsOpen), ...groups.filter((one) => !one.startsOpen)];
  if (kind !== "site") return groups;
  const routes: SheetGroup = { name: "Voice routes", section: "HybridVoiceRoutes", fields: [], startsOpen: true };
  const trunks = groups.findIndex((group) => group.name === "Trunk configuration");
  return groups.toSpliced(trunks, 0, routes);
}

/** Groups that begin with what only a person can know, and end with what has a value from the start. */
const ASKED_FIRST: ReadonlySet<FieldGroup> = new Set(["Deployment", "Networks"]);

function fieldGroup(kind: SubjectKind, name: FieldGroup): SheetGroup {
  const found = fieldsShown(kind).filter((field) => field.group === name);
  const isAsked = ({ initial = "" }: Field) => initial === "";
  const fields = ASKED_FIRST.has(name) ? [...found.filter(isAsked), ...found.filter((field) => !isAsked(field))] : found;
  return {
    name,
    section: fields.find((field) => field.ini)?.ini?.section,
    fields,
    startsOpen: fields.some((field) => field.owner === kind),
  };
}

/** The groups of each kind of object in the order they are shown: catalogue order, an appliance's own before the inherited. */
export const SHEETS: Readonly<Record<SubjectKind, readonly SheetGroup[]>> = {
  deployment: buildSheet("deployment"),
  site: buildSheet("site"),
  appliance: buildSheet("appliance"),
  gateway: buildSheet("gateway"),
};

/** The group that shows a field, given as findings and focus requests name it; undefined when the inspector has no such field. */
export function groupOf(kind: SubjectKind, field: string): SheetGroupName | undefined {
  if (kind === "site" && (field === "voiceRoutes" || field.startsWith("voiceRoutes/"))) return "Voice routes";
  if (kind === "appliance" && field.startsWith("file/")) return "Only in this file";
  return SHEETS[kind].find((group) => group.fields.some((one) => one.name === field))?.name;
}
