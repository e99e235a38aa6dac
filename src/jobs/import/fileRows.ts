import type { Doubt } from "../../domain/import/doubts.ts";
import { byPath } from "../../domain/import/readTexts.ts";
import { isUsual } from "../../domain/import/reportLines.ts";
import { type Offer, suggested } from "../../domain/incoming.ts";
import type { FileRow } from "../../store/jobs.ts";

/** Every file of an offer that can be chosen: first what there is to decide about, else in the order of their paths. */
export function fileRows(offer: Offer, doubts: readonly Doubt[]): readonly FileRow[] {
  const advice = suggested(offer);
  const doubted = new Map(doubts.flatMap(({ paths }, index) => paths.map((path) => [path, index] as const)));
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
  // What is in doubt together stands together.
  const rank = ({ path, advice: better, copies }: FileRow) =>
    doubted.get(path) ?? doubts.length + (better !== undefined || copies.length > 0 ? 0 : 1);
  return [...inis, ...designs].sort((one, other) => rank(one) - rank(other) || byPath(one, other));
}
