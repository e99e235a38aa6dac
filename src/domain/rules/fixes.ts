import { EditRefused } from "../edits/edit.ts";
import type { EditCall } from "../edits/registry.ts";
import { several } from "../edits/several.ts";
import { textOf } from "../model/change.ts";
import type { Design } from "../model/design.ts";
import { fieldOf } from "../model/fields/index.ts";
import type { Finding, Subject } from "../model/finding.ts";
import { lineField } from "../model/lineField.ts";
import { findById } from "../model/lookup.ts";
import type { Text } from "../model/text.ts";
import { quoted } from "./quoted.ts";
import type { Fix } from "./rule.ts";

/** A fix that does these edits, if they can be done now. */
export function fixBy(design: Design, label: string, calls: readonly EditCall[]): Fix | undefined {
  return calls.length > 0 && attempt(design, calls) !== undefined ? { label, calls } : undefined;
}

/** A fix that writes a text into the very field that the finding names; not where that is another owner's, or a route's. */
export function setFieldFix(design: Design, { subject }: Finding, text: Text, label?: string): Fix | undefined {
  const { kind, id, field } = subject;
  if (field === undefined || fieldOf(kind, field) === undefined) return undefined;
  return fixBy(design, label ?? `Write ${quoted(text ?? "")}`, [{ edit: "setField", args: { owner: kind, id, field, text } }]);
}

/** The text of the very field that a finding names, where its subject has that field itself. */
export function namedText({ deployment }: Design, { subject: { kind, id, field } }: Finding): Text {
  if (field === undefined || fieldOf(kind, field) === undefined) return undefined;
  if (kind === "deployment") return textOf(deployment, field);
  const found = findById(deployment, id);
  if (found?.kind === "site") return textOf(found.site, field);
  if (found?.kind === "appliance") return textOf(found.appliance, field);
  return found && textOf(found.gateway, field);
}

/** Whether the finding is about what one appliance's file has in the place of a shared value; if so, the fix is to share it. */
export function sharedValueFix(design: Design, { subject }: Finding): Fix | undefined {
  const place = overriddenPlace(subject);
  if (place === undefined) return undefined;
  const whose = fieldOf("site", subject.field ?? "") === undefined ? "deployment’s" : "site’s";
  return fixBy(design, `Use the ${whose} value`, [{ edit: "removeOverride", args: { appliance: subject.id, ...place } }]);
}

/** A fix that takes the line that a finding names away from the file of the one appliance that has it. */
export function removeLineFix(design: Design, { subject }: Finding, label: string): Fix | undefined {
  const found = findById(design.deployment, subject.id);
  const line = found?.kind === "appliance" ? found.appliance.overrides?.find((one) => lineField(one) === subject.field) : undefined;
  if (line === undefined) return undefined;
  const { section, key, gateway } = line;
  const args = { appliance: subject.id, section, key, ...(gateway !== undefined && { gateway }) };
  return fixBy(design, label, [{ edit: "removeOverride", args }]);
}

/** The ini line of the shared field that a finding about an appliance names; undefined where the field is its own. */
function overriddenPlace({ kind, field }: Subject): { readonly section: string; readonly key: string } | undefined {
  if (kind !== "appliance" || field === undefined || fieldOf("appliance", field) !== undefined) return undefined;
  const ini = (fieldOf("site", field) ?? fieldOf("deployment", field))?.ini;
  return ini && { section: ini.section, key: ini.key };
}

/** The design after these edits; undefined where one is refused or nothing changes. */
export function attempt(design: Design, calls: readonly EditCall[]): Design | undefined {
  try {
    const after = several.apply(design, { title: "", calls });
    return after === design ? undefined : after;
  } catch (error) {
    if (error instanceof EditRefused) return undefined;
    throw error;
  }
}
