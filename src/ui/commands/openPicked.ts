import { parse } from "../../document/parse.ts";
import { importInis } from "../../domain/import/importInis.ts";
import { decodeText } from "../../platform/decodeText.ts";
import type { PickedFile } from "../../store/ports.ts";
import type { Studio } from "../studio.tsx";
import { showDesign } from "./files.ts";

/** Larger than any ini or design a person has: 64 MiB. */
const SIZE_LIMIT = 64 * 1024 * 1024;

/**
 * Opens what was chosen or dropped: one design file, or any number of ini files as one design. What cannot be opened is
 * said in a sentence and leaves what is open alone.
 */
export async function openPicked(studio: Studio, files: readonly PickedFile[]): Promise<void> {
  if (files.length === 0) return;
  const designs = files.filter((file) => /\.json$/i.test(file.path));
  const inis = files.filter((file) => /\.ini$/i.test(file.path));
  const only = designs.length === 1 && inis.length === 0 ? designs[0] : undefined;
  if (only) return openDesignFile(studio, only);
  if (inis.length > 0 && designs.length === 0) return openIniFiles(studio, files);
  const { announce } = studio.session.getState();
  if (designs.length > 0 && inis.length > 0) announce("Open either one design (.json) or ini files, not both at once.", "error");
  else if (designs.length > 1) announce(`Open one design at a time; ${designs.length} were given.`, "error");
  else announce(`Neither a design (.json) nor a CloudConnector.ini: ${named(files)}. What is open stays as it is.`, "error");
}

function named(files: readonly PickedFile[]): string {
  const first = files.slice(0, 3).map((file) => `“${file.path}”`);
  return files.length > 3 ? `${first.join(", ")} and ${files.length - 3} more` : first.join(", ");
}

async function openDesignFile(studio: Studio, file: PickedFile): Promise<void> {
  const { announce } = studio.session.getState();
  if (file.size > SIZE_LIMIT)
    return announce(`“${file.path}” is larger than 64 MiB and cannot be a design. What is open stays as it is.`, "error");
  const decoded = decodeText(await file.read());
  if (!decoded.ok) return announce(`“${file.path}” cannot be opened: ${decoded.reason} What is open stays as it is.`, "error");
  const parsed = parse(decoded.text);
  if (!parsed.ok) return announce(`“${file.path}” cannot be opened: ${parsed.message} What is open stays as it is.`, "error");
  showDesign(studio, parsed.design, `Open ${file.path}`);
  announce(`Opened “${file.path}”.`);
}

async function openIniFiles(studio: Studio, files: readonly PickedFile[]): Promise<void> {
  const session = studio.session.getState();
  const inputs = [];
  for (const file of files.filter((one) => /\.ini$/i.test(one.path))) inputs.push({ path: file.path, bytes: await file.read() });
  const result = importInis(inputs, decodeText);
  if (!result.ok) return session.announce(`${result.message} What is open stays as it is.`, "error");
  showDesign(studio, result.design, `Import ${inputs.length} ini ${inputs.length === 1 ? "file" : "files"}`);
  session.showImportReport(result.report);
}
