import { writtenText } from "../../model/fields/canonical.ts";
import { type ApplianceField, type DeploymentField, fieldOf, type GatewayField, type SiteField } from "../../model/fields/index.ts";
import type { SubjectKind } from "../../model/finding.ts";
import { hasSince, type Version } from "../../model/versions.ts";
import { code, type Line } from "../prose/block.ts";

/** A row of the plan’s parameter tables that one field of the design answers. */
export interface Parameter<Name extends string> {
  /** As the plan calls it, so that it is found again. */
  readonly title: string;
  readonly field: Name;
  /** What is worth knowing while filling it in. */
  readonly note?: string;
}

export type DeploymentParameter = Parameter<DeploymentField>;
export type SiteParameter = Parameter<SiteField>;
export type ApplianceParameter = Parameter<ApplianceField>;
export type GatewayParameter = Parameter<GatewayField>;

/** What a row of the worksheet has: parameter, key in the file, value, and room for notes. */
export type WorksheetRow = readonly [Line, Line, Line, Line];

export const COLUMNS = ["Parameter", "Key in CloudConnector.ini", "Value", "Notes"] as const;

/** A row that a field answers; a key that the version does not have yet is said to be none of its. */
export function fieldRow(
  owner: SubjectKind,
  { title, field, note }: Parameter<string>,
  text: string | undefined,
  version: Version,
): WorksheetRow {
  const known = fieldOf(owner, field);
  const key = known?.ini ? [code(`[${known.ini.section === "Gateway" ? "GatewayN" : known.ini.section}] ${known.ini.key}`)] : [];
  const notes = note === undefined ? [] : [note];
  if (!hasSince(version, known?.since)) return [[title], key, [`version ${version} has no such setting`], notes];
  const written = known?.ini && text !== undefined ? writtenText(known, text.trim()) : text;
  return [[title], key, writtenValue(written, known?.required === true), notes];
}

/** A row whose value is worked out. */
export function row(title: string, value: Line, note = ""): WorksheetRow {
  return [[title], [], value, note === "" ? [] : [note]];
}

/** A value as it goes into the file; an empty one that cannot stay so is seen. */
export function writtenValue(text: string | undefined, required: boolean): Line {
  const trimmed = text?.trim() ?? "";
  if (trimmed !== "") return [code(trimmed)];
  return [required ? "MISSING" : "(empty)"];
}
