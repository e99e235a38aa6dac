import { DEFAULT_VERSION, type Version } from "../model/versions.ts";
import type { ReadFile } from "./readFile.ts";

/** The keys that tell a version, newest first (ini format, Reading). */
const SIGNS: readonly (readonly [Version, readonly string[]])[] = [
  ["2.1", ["OMSEnabled"]],
  ["2.0", ["EnableFastFailoverTimer", "ForwardCallHistory", "ForwardPAI"]],
];

/** The version that a set of files was written for: the newest whose keys are present in any of them, and why. */
export function inferVersion(files: readonly ReadFile[]): { readonly version: Version; readonly why: string } {
  if (files.length === 0) return { version: DEFAULT_VERSION, why: "No file was read." };
  for (const [version, keys] of SIGNS) {
    for (const { path, texts } of files) {
      const sign = keys.find((key) => [...texts.keys()].some((field) => field.ini.key === key));
      if (sign !== undefined) return { version, why: `${sign}, which came with ${version}, stands in “${path}”.` };
    }
  }
  return { version: "1.4.2", why: "No file has a key that came with 2.0 or later." };
}
