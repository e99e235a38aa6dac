import { join } from "node:path";
import { type OutputFile, writeWhole } from "../../platform/node/write.ts";
import { MANIFEST_NAME, type Manifest, manifestText, readManifest } from "./manifest.ts";
import { type ExportedFile, placeIn } from "./place.ts";
import { clearStale, clearUnknown } from "./stale.ts";

/** What an export writes, and what of the folder it is about. */
export interface FolderExport {
  readonly files: readonly ExportedFile[];
  /** The folders of the appliances. */
  readonly appliances: readonly string[];
  /** The one folder that it is about; absent: all. */
  readonly within?: string | undefined;
  /** Written together with the files or not at all, e.g. a zip of them. */
  readonly besides: readonly OutputFile[];
}

/**
 * Writes an export into a folder in which earlier ones may stand, and people may have worked: what is not as the studio wrote
 * it is kept, and what is no longer part of the export goes. Nothing is written where a file cannot be.
 * @returns what there is to tell
 */
export async function writeInto(folder: string, { files, appliances, within, besides }: FolderExport): Promise<readonly string[]> {
  const before = await readManifest(folder);
  const known: Manifest = before ?? new Map();
  const placed = await placeIn(folder, files, before);
  const listOf = (manifest: Manifest): OutputFile => ({ path: join(folder, MANIFEST_NAME), content: manifestText(manifest) });
  // What goes stays on the list until it is gone.
  const list = listOf(new Map([...known, ...placed.written]));
  await writeWhole([...placed.files, ...besides, list]);

  const isConcerned = (path: string) => within === undefined || path.startsWith(`${within}/`);
  const concerned = new Map([...known].filter(([path]) => isConcerned(path)));
  const stale = await clearStale(folder, concerned, placed.written);
  const unknown = await clearUnknown(folder, appliances, placed.written, known);
  const others = [...known].filter(([path]) => !isConcerned(path));
  const settled = listOf(new Map([...others, ...stale.left, ...placed.written]));
  if (settled.content !== list.content) await writeWhole([settled]);
  return [...placed.told, ...stale.told, ...unknown];
}
