import { parse } from "../document/parse.ts";
import type { Design } from "../domain/model/design.ts";
import { decodeText } from "../platform/decodeText.ts";
import { isFolder, readBytes } from "../platform/node/read.ts";
import { CommandError } from "./exit.ts";
import { importBytes, importPaths } from "./inis.ts";
import type { Io } from "./io.ts";

/**
 * Opens a DESIGN: a design file, an ini file or a folder of them, imported on the fly; `-` is a design or ini file from
 * standard input. What is to be told goes to standard error. Throws CommandError or FileTrouble.
 */
export async function openDesign(path: string, io: Io): Promise<Design> {
  if (path === "-") return readDesign("standard input", await io.readStdin(), io);
  if (await isFolder(path)) return (await importPaths([path], io)).design;
  const bytes = await readBytes(path);
  return looksLikeJson(bytes) || /\.json$/i.test(path) ? parseDesign(path, bytes, io) : (await importPaths([path], io)).design;
}

function readDesign(name: string, bytes: Uint8Array, io: Io): Design {
  return looksLikeJson(bytes) ? parseDesign(name, bytes, io) : importBytes(name, bytes, io).design;
}

/** Whether the first thing in a file is a brace, which begins no ini. */
function looksLikeJson(bytes: Uint8Array): boolean {
  const decoded = decodeText(bytes.subarray(0, 1024));
  return decoded.ok && decoded.text.trimStart().startsWith("{");
}

function parseDesign(name: string, bytes: Uint8Array, io: Io): Design {
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new CommandError(`“${name}” cannot be opened. ${decoded.reason}`);
  const parsed = parse(decoded.text);
  if (!parsed.ok) throw new CommandError(`“${name}” cannot be opened. ${parsed.message}`);
  for (const note of [...decoded.warnings, ...parsed.notes]) io.say(`${name}: ${note}`);
  return parsed.design;
}
