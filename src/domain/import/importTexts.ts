import type { Design } from "../model/design.ts";
import { assemble, type Source } from "./assemble.ts";
import { inferVersion } from "./inferVersion.ts";
import { byPath, finished, type IniText, type ReadText, readingTexts } from "./readTexts.ts";
import type { ImportNote, ImportReport } from "./report.ts";
import { reportOf } from "./reportOf.ts";

/** A design and what there is to tell about it; or a sentence, when no file was left to make one from. */
export type ImportResult =
  | { readonly ok: true; readonly design: Design; readonly report: ImportReport }
  | { readonly ok: false; readonly message: string; readonly report: ImportReport };

type LeftOut = ImportReport["leftOut"][number];

/**
 * Makes one design from ini files. Each becomes an appliance, those of one SiteName a site (ini format, Reading). The
 * order in which files are given does not matter.
 * @param leftOut files that could not even be decoded, and why
 */
export function importTexts(files: readonly IniText[], leftOut: readonly LeftOut[] = []): ImportResult {
  return importRead(finished(readingTexts(files)), leftOut);
}

/** The same of files that were read before: all of them, or those that were chosen. */
export function importRead(read: readonly ReadText[], leftOut: readonly LeftOut[] = []): ImportResult {
  const sources = read.flatMap(({ files, result }): Source[] => {
    return result.ok ? [{ file: result.file, paths: files.map(({ path }) => path), encoding: files[0]?.encoding }] : [];
  });
  const refused = read.flatMap(({ files, result }): LeftOut[] => {
    return result.ok ? [] : files.map(({ path }) => ({ path, reason: result.reason }));
  });
  const allLeftOut = [...leftOut, ...refused].sort(byPath);
  const [first, ...rest] = sources;
  if (first === undefined) return nothingLeft(allLeftOut);

  const inferred = inferVersion(sources.map(({ file }) => file));
  const { deployment, assembled } = assemble([first, ...rest], inferred.version);
  const told = reportOf(deployment, assembled, inferred.version);
  const notes = [...told.notes, ...decodingNotes(read)].sort((one, other) => byPath(one, other) || (one.line ?? 0) - (other.line ?? 0));
  const report: ImportReport = {
    ...told,
    notes,
    version: inferred,
    leftOut: allLeftOut,
    merged: sources.flatMap(({ file, paths }) => paths.slice(1).map((path) => ({ path, sameAs: file.path }))),
    errors: notes.filter(({ severity }) => severity === "error").length,
  };
  return { ok: true, design: { deployment, layout: { positions: {} } }, report };
}

function decodingNotes(read: readonly ReadText[]): ImportNote[] {
  return read.flatMap(({ files }) =>
    files.flatMap(({ path, warnings = [] }) => warnings.map((message): ImportNote => ({ path, severity: "warning", message }))),
  );
}

function nothingLeft(leftOut: readonly LeftOut[]): ImportResult {
  const report: ImportReport = {
    files: [],
    merged: [],
    leftOut,
    version: inferVersion([]),
    notes: [],
    disagreements: [],
    unknown: [],
    missing: [],
    errors: 0,
  };
  const [only, ...more] = leftOut;
  if (only === undefined) return { ok: false, message: "There is no ini file to import.", report };
  const message =
    more.length === 0
      ? `“${only.path}” cannot be read as a CloudConnector.ini. ${only.reason}`
      : `None of the ${leftOut.length} files can be read as a CloudConnector.ini; the first is “${only.path}”. ${only.reason}`;
  return { ok: false, message, report };
}
