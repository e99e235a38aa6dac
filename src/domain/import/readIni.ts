import { AlikeFiles } from "./alikeFiles.ts";
import { FileBuilder } from "./fileBuilder.ts";
import { type ReadLine, readLines, withoutMark } from "./lines.ts";
import type { ReadResult } from "./readFile.ts";
import { placeOf } from "./spellings.ts";

/** The largest file that can be a CloudConnector.ini, in bytes; the product's sample has some 5,000. */
export const SIZE_LIMIT = 1024 * 1024;

/** Why a larger file is left out. */
export const TOO_LARGE = "It is over 1 MiB, far more than a CloudConnector.ini can be.";

/**
 * Reads one CloudConnector.ini, tolerantly (ini format, Reading).
 * @param text the decoded text
 * @param before the files that were read before: what comes of this one does not depend on them, only how long it takes
 * @returns every value with the notes on it, or the reason why it is none at all
 */
export function readIni(path: string, text: string, before = new AlikeFiles()): ReadResult {
  const reason = refusal(text);
  if (reason !== undefined) return { ok: false, reason };
  const content = withoutMark(text);
  const alike = before.read(path, content);
  if (alike !== undefined) return { ok: true, file: alike };
  const lines = readLines(content);
  if (!lines.some(opensKnownSection))
    return { ok: false, reason: "It has no section of a CloudConnector.ini, such as [Common] or [Network]." };
  const builder = new FileBuilder(path);
  for (const line of lines) builder.add(line);
  const file = builder.finish();
  const places = builder.places();
  if (places !== undefined) before.learn(file, content, places);
  return { ok: true, file };
}

function refusal(text: string): string | undefined {
  if (text.length > SIZE_LIMIT) return TOO_LARGE;
  if (text.includes("\0")) return "It holds NUL characters: it is a binary file, no text.";
  return text.trim() === "" ? "It is empty." : undefined;
}

function opensKnownSection(line: ReadLine): boolean {
  return line.kind === "section" && placeOf(line.name).kind !== "unknown";
}
