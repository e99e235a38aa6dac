import { byPath } from "../../../domain/import/readTexts.ts";
import type { ImportReport } from "../../../domain/import/report.ts";
import { isUsual } from "../../../domain/import/reportLines.ts";
import { doubtsAmong, type Offer, suggested } from "../../../domain/incoming.ts";

/** A file that can be chosen, as the list shows it. */
export interface FileRow {
  readonly path: string;
  readonly kind: "ini" | "design";
  /** Paths of files that say the same. */
  readonly copies: readonly string[];
  /** Another file is for the same Mediation Server. */
  readonly inDoubt: boolean;
  /** Why it is better left out. */
  readonly advice: string | undefined;
  /** How it was written, where that is not the usual way. */
  readonly encoding: string | undefined;
  /** Lines that could not be read. */
  readonly unreadable: number;
  /** What reading a design had to tell. */
  readonly remarks: readonly string[];
}

/** Every file of an offer that can be chosen, in the order of their paths. */
export function fileRows(offer: Offer): readonly FileRow[] {
  const advice = suggested(offer);
  const doubted = new Set(doubtsAmong(offer).flatMap(({ paths }) => paths));
  const inis = offer.read.flatMap(({ path, files, result }): FileRow[] => {
    if (!result.ok) return [];
    const [first, ...copies] = files;
    const unreadable = result.file.notes.filter(({ severity }) => severity === "error").length;
    const encoding = first?.encoding !== undefined && !isUsual(first.encoding) ? first.encoding : undefined;
    const facts = { inDoubt: doubted.has(path), advice: advice.get(path), encoding, unreadable, remarks: [] };
    return [{ path, kind: "ini", copies: copies.map((copy) => copy.path), ...facts }];
  });
  const designs = offer.designs.map(({ path, notes }): FileRow => {
    const facts = { inDoubt: false, advice: advice.get(path), encoding: undefined, unreadable: 0, remarks: notes };
    return { path, kind: "design", copies: [], ...facts };
  });
  return [...inis, ...designs].sort(byPath);
}

/** What each chosen ini file becomes, by its path: `Seattle / SEA-CCE1`. */
export function becomes(report: ImportReport | undefined): ReadonlyMap<string, string> {
  return new Map(report?.files.map(({ path, site, appliance }) => [path, `${site} / ${appliance}`]));
}
