import { createHash } from "node:crypto";
import { join } from "node:path";
import { readBytesIfFile } from "../../platform/node/read.ts";

/** What the studio wrote into a folder: the hash of each file by its path with `/`. */
export type Manifest = ReadonlyMap<string, string>;

/** The list stands in the folder itself, so that it goes wherever the folder goes. */
export const MANIFEST_NAME = ".cce-studio-export";

const FORMAT = "cce-studio-export";
const VERSION = 1;

/** The hash by which a file is known again. */
export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The list in a folder; undefined where there is none, or none that can be read: then nothing in it counts as the studio's. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const bytes = await readBytesIfFile(join(folder, MANIFEST_NAME));
  if (bytes === undefined) return undefined;
  try {
    return manifestOf(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

function manifestOf(json: unknown): Manifest | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  const { format, version, files } = json as Readonly<Record<string, unknown>>;
  if (format !== FORMAT || version !== VERSION || typeof files !== "object" || files === null) return undefined;
  return new Map(Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === "string" && isInside(entry[0])));
}

/** Whether a path stays within the folder: what the list names may be taken away. */
function isInside(path: string): boolean {
  return path.split("/").every((part) => !["", ".", ".."].includes(part) && !/[\\:\0]/.test(part));
}

/** Looks up what was written at a path; where there is no such spelling, whatever its letter case, for a file system may not tell them apart. */
export function hashIn(manifest: Manifest | undefined): (path: string) => string | undefined {
  const folded = new Map([...(manifest ?? [])].map(([path, hash]) => [path.toLowerCase(), hash]));
  return (path) => manifest?.get(path) ?? folded.get(path.toLowerCase());
}

export function manifestText(manifest: Manifest): string {
  const files = Object.fromEntries([...manifest].sort(([one], [other]) => (one < other ? -1 : 1)));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, files }, null, 2)}\n`;
}
