import { zipSync } from "fflate";

/** A text file of an archive; `path` uses `/`. */
export interface ArchiveFile {
  readonly path: string;
  readonly text: string;
}

/** The oldest date a zip can hold: the same files give the same bytes whenever they are packed. */
const FIXED_DATE = new Date(1980, 0, 1);

/** Packs texts (as UTF-8, byte-order marks kept) into a zip. The same files in the same order give the same bytes. */
export function zipFiles(files: readonly ArchiveFile[]): Uint8Array {
  const encoder = new TextEncoder();
  const entries = Object.fromEntries(files.map(({ path, text }) => [path, encoder.encode(text)]));
  return zipSync(entries, { level: 6, mtime: FIXED_DATE });
}
