import { byNumbers } from "../model/byNumbers.ts";
import type { Design } from "../model/design.ts";
import { assemble, type Source } from "./assemble.ts";
import { type Copies, groupCopies, type IniText } from "./groupFiles.ts";
import { inferVersion } from "./inferVersion.ts";
import { readIni } from "./readIni.ts";
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
  const copies = groupCopies([...files].sort(byPath));
  const results = copies.map((one) => ({ ...one, result: readIni(one.first.path, one.first.text) }));
  const sources = results.flatMap(({ first, others, result }): Source[] => {
    return result.ok ? [{ file: result.file, paths: [first, ...others].map(({ path }) => path) }] : [];
  });
  const refused = results.flatMap(({ first, others, result }): LeftOut[] => {
    return result.ok ? [] : [first, ...others].map(({ path }) => ({ path, reason: result.reason }));
  });
  const allLeftOut = [...leftOut, ...refused].sort(byPath);
  const [first, ...rest] = sources;
  if (first === undefined) return nothingLeft(allLeftOut);

  const inferred = inferVersion(sources.map(({ file }) => file));
  const { deployment, assembled } = assemble([first, ...rest], inferred.version);
  const read = reportOf(deployment, assembled, inferred.version);
  const notes = [...read.notes, ...decodingNotes(copies)].sort((one, other) => byPath(one, other) || (one.line ?? 0) - (other.line ?? 0));
  const report: ImportReport = {
    ...read,
    notes,
    version: inferred,
    leftOut: allLeftOut,
    merged: results.flatMap(({ first: { path: sameAs }, others, result }) =>
      result.ok ? others.map(({ path }) => ({ path, sameAs })) : [],
    ),
    errors: notes.filter(({ severity }) => severity === "error").length,
  };
  return { ok: true, design: { deployment, layout: { positions: {} } }, report };
}

/** Folder by folder: the same order on every machine, `Site` before `Site (2)` and that before `Site (10)`, as an export numbers them. */
function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return byNumbers(one.path.replace(/[\\/]/g, "\0"), other.path.replace(/[\\/]/g, "\0"));
}

function decodingNotes(copies: readonly Copies[]): ImportNote[] {
  return copies.flatMap(({ first, others }) =>
    [first, ...others].flatMap(({ path, warnings = [] }) =>
      warnings.map((message): ImportNote => ({ path, severity: "warning", message })),
    ),
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
