import type { SiteAnswers } from "../../../domain/interview/answers.ts";

/** The columns in which rows of a spreadsheet are read. */
const COLUMNS = ["name", "countryCode", "city", "calls", "target", "gateways"] as const satisfies readonly (keyof SiteAnswers)[];

type PastedSite = Partial<Pick<SiteAnswers, (typeof COLUMNS)[number]>>;

/** Reads rows that were copied from a spreadsheet as sites; undefined for text of a single cell. */
export function pastedSites(text: string): readonly PastedSite[] | undefined {
  if (!/[\t\n]/.test(text.trim())) return undefined;
  const rows = text.split(/\r\n|\r|\n/).filter((row) => row.trim() !== "");
  return rows.map((row) => {
    const cells = row.split("\t").map((cell) => cell.trim());
    const known = COLUMNS.flatMap((column, index) => {
      const cell = cells[index];
      return cell ? [[column, column === "target" ? cell.toLowerCase() : cell] as const] : [];
    });
    return Object.fromEntries(known);
  });
}
