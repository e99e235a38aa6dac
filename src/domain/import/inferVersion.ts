import { fieldOfKey, type IniField, type IniSection } from "../model/fields/index.ts";
import { DEFAULT_VERSION, type Version } from "../model/versions.ts";
import { type ReadFile, textOf } from "./readFile.ts";

/** The keys that tell a version, newest first (ini format, Reading). */
const SIGNS: readonly (readonly [Version, readonly IniField[]])[] = [
  ["2.1", fieldsOf("Common", "OMSEnabled")],
  ["2.0", fieldsOf("TrunkConfiguration", "EnableFastFailoverTimer", "ForwardCallHistory", "ForwardPAI")],
];

function fieldsOf(section: IniSection, ...keys: readonly string[]): readonly IniField[] {
  return keys.flatMap((key) => fieldOfKey(section, key) ?? []);
}

/** The version that a set of files was written for: the newest whose keys are present in any of them, and why. */
export function inferVersion(files: readonly ReadFile[]): { readonly version: Version; readonly why: string } {
  if (files.length === 0) return { version: DEFAULT_VERSION, why: "No file was read." };
  for (const [version, fields] of SIGNS) {
    for (const file of files) {
      const sign = fields.find((field) => textOf(file, field) !== undefined);
      if (sign !== undefined) return { version, why: `${sign.ini.key}, which came with ${version}, stands in “${file.path}”.` };
    }
  }
  return { version: "1.4.2", why: "No file has a key that came with 2.0 or later." };
}
