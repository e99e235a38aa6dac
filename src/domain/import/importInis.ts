import { type ImportResult, importTexts } from "./importTexts.ts";
import { SIZE_LIMIT, TOO_LARGE } from "./readIni.ts";
import type { IniText } from "./readTexts.ts";
import type { ImportReport } from "./report.ts";

/** A file as it lies on disk; `path` uses `/` or `\` and holds the folders below what was given. */
export interface IniFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file's text with sentences about its decoding, or the sentence why it is none. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding?: string; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/**
 * Makes one design from ini files as bytes: `importTexts` behind a size check and the given decoder.
 * Throws nothing: what cannot be read is told in the result.
 * @param unread files that could not even be read, and why
 */
export function importInis(
  files: readonly IniFile[],
  decode: (bytes: Uint8Array) => Decoded,
  unread: ImportReport["leftOut"] = [],
): ImportResult {
  const texts: IniText[] = [];
  const leftOut = [...unread];
  for (const { path, bytes } of files) {
    const decoded = bytes.length > SIZE_LIMIT ? ({ ok: false, reason: TOO_LARGE } as const) : decode(bytes);
    if (decoded.ok) {
      const { ok: _, ...text } = decoded;
      texts.push({ path, ...text });
    } else leftOut.push({ path, reason: decoded.reason });
  }
  return importTexts(texts, leftOut);
}

export type { ImportResult } from "./importTexts.ts";
export type { ImportReport } from "./report.ts";
