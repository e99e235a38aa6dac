import type { Design } from "../domain/model/design.ts";
import { DesignFile, FORMAT, VERSION } from "./designFile.ts";
import { sentenceOf } from "./faults.ts";
import { isJsonObject, type JsonObject } from "./json.ts";
import { findJsonFault } from "./jsonFault.ts";
import { migrate } from "./migrations/index.ts";
import { tame } from "./tame.ts";
import { withUniqueIds } from "./uniqueIds.ts";

/** A design, with what reading it has changed; or why there is none. All of it in sentences for the user. */
export type Parsed =
  | { readonly ok: true; readonly design: Design; readonly notes: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** Longer than any design: 200 sites of 16 appliances take a twentieth of it. In UTF-16 units. */
const LENGTH_LIMIT = 64 * 1024 * 1024;

/**
 * Reads the text of a design file of this version or an older one. Every text value stays as it is written, unknown properties
 * included. Never throws.
 */
export function parse(text: string): Parsed {
  if (text.length > LENGTH_LIMIT) return refused("The text is larger than 64 MiB and cannot be a design.");
  const json = readJson(text.replace(/^\uFEFF/, ""));
  if ("message" in json) return refused(json.message);
  const tamed = tame(json.value);
  if (!tamed.ok) return refused(`Its values are nested more than ${tamed.depth} levels deep, which no design is.`);
  const envelope = openEnvelope(json.value);
  if ("message" in envelope) return refused(envelope.message);
  const notes: string[] = [];
  if (tamed.removed > 0) notes.push("Properties named “__proto__” were left out.");
  if (envelope.version < VERSION) notes.push(`The file was of version ${envelope.version}; it is now of version ${VERSION}.`);
  const file = migrate(envelope.file, envelope.version);
  const checked = DesignFile.safeParse(file);
  if (!checked.success) return refused(sentenceOf(checked.error.issues, file));
  const { $schema: _, format: __, version: ___, ...design } = checked.data;
  const unique = withUniqueIds(design.deployment, design.layout);
  return { ok: true, design: { ...design, deployment: unique.deployment, layout: unique.layout }, notes: [...notes, ...unique.notes] };
}

function refused(message: string): Parsed {
  return { ok: false, message };
}

function readJson(text: string): { readonly value: unknown } | { readonly message: string } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    if (text.trim() === "") return { message: "It is empty." };
    const fault = findJsonFault(text);
    const where = fault ? ` Line ${fault.line}, column ${fault.column}: ${fault.reason}.` : "";
    return { message: `It is not valid JSON.${where}` };
  }
}

/** Looks at what the file says it is, before anything in it is believed. */
function openEnvelope(value: unknown): { readonly file: JsonObject; readonly version: number } | { readonly message: string } {
  if (!isJsonObject(value) || value.format !== FORMAT) {
    return { message: `It is JSON, but no CCE Studio design: “format” is not “${FORMAT}”.` };
  }
  const { version } = value;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 0) {
    return { message: `Its “version” is ${version === undefined ? "missing" : "not a whole number"}, so it cannot be read safely.` };
  }
  if (version > VERSION) {
    return {
      message: `It is a design file of version ${version}, and this CCE Studio reads versions up to ${VERSION}. Open it with a newer CCE Studio.`,
    };
  }
  return { file: value, version };
}
