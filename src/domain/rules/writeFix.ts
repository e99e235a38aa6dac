import type { EditCall } from "../edits/registry.ts";
import type { Design } from "../model/design.ts";
import { fieldOf } from "../model/fields/index.ts";
import type { Finding, Subject } from "../model/finding.ts";
import { lineField } from "../model/lineField.ts";
import { findById } from "../model/lookup.ts";
import { fixBy } from "./fixes.ts";
import { quoted } from "./quoted.ts";
import type { Fix } from "./rule.ts";

/** A fix that writes a text where the finding points: into a field, or into the file of the one appliance that has it otherwise. */
export function writeFix(design: Design, { subject }: Finding, text: string, label = `Write ${quoted(text)}`): Fix | undefined {
  const call = writeCall(design, subject, text);
  return call && fixBy(design, label, [call]);
}

/** The edit that writes a text into what a subject names; undefined where it names nothing that can be written. */
export function writeCall(design: Design, { kind, id, field }: Subject, text: string): EditCall | undefined {
  if (field === undefined) return undefined;
  if (fieldOf(kind, field) !== undefined) return { edit: "setField", args: { owner: kind, id, field, text } };
  const found = findById(design.deployment, id);
  if (found?.kind !== "appliance") return undefined;
  const shared = (fieldOf("site", field) ?? fieldOf("deployment", field))?.ini;
  if (shared) return { edit: "setOverride", args: { appliance: id, section: shared.section, key: shared.key, text } };
  const line = found.appliance.overrides?.find((one) => lineField(one) === field);
  if (line === undefined) return undefined;
  const { section, key, gateway } = line;
  return { edit: "setOverride", args: { appliance: id, section, key, ...(gateway !== undefined && { gateway }), text } };
}
