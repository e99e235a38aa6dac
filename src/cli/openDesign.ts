import { parse } from "../document/parse.ts";
import type { Design } from "../domain/model/design.ts";
import { decodeText } from "../platform/decodeText.ts";
import { isFolder, readBytes } from "../platform/node/read.ts";
import { CommandError } from "./exit.ts";
import { importBytes, importPaths } from "./inis.ts";
import type { Io } from "./io.ts";
import { isZip, unzip } from "./zips.ts";

/**
 * Opens a DESIGN: a design file, an ini file or a folder or zip of them, imported on the fly; `-` is any of these from
 * standard input. What is to be told goes to standard error. Throws CommandError or FileTrouble.
 */
export async function openDesign(path: string, io: Io): Promise<Design> {
  if (path === "-") return readDesign("standard input", await io.readStdin(), io);
  if (await isFolder(path)) return (await importPaths([path], io)).design;
  const bytes = await readBytes(path);
  if (looksLikeJson(bytes) || /\.json$/i.test(path)) return parseDesign(path, bytes, io);
  return (await designInZip(path, bytes, io)) ?? (await importPaths([path], io)).design;
}

async function readDesign(name: string, bytes: Uint8Array, io: Io): Promise<Design> {
  if (looksLikeJson(bytes)) return parseDesign(name, bytes, io);
  return (await designInZip(name, bytes, io)) ?? (await importBytes(name, bytes, io)).design;
}

/** The design file of a zip that holds one and no ini file: as in a folder, ini files come first. */
async function designInZip(name: string, bytes: Uint8Array, io: Io): Promise<Design | undefined> {
  if (!isZip(name, bytes)) return undefined;
  const { inis, unread, designs } = unzip(name, bytes);
  const [design, ...others] = designs;
  if (design === undefined || inis.length + unread.length > 0) return undefined;
  if (others.length === 0) return parseDesign(design.path, design.bytes, io);
  throw new CommandError(`“${name}” holds ${designs.length} files that may be a design. Unpack it and name the one to open.`);
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
