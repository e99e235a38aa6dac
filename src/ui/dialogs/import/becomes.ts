import type { ImportReport } from "../../../domain/import/report.ts";

/** What each chosen ini file becomes, by its path: `Seattle / SEA-CCE1`. */
export function becomes(report: ImportReport | undefined): ReadonlyMap<string, string> {
  return new Map(report?.files.map(({ path, site, appliance }) => [path, `${site} / ${appliance}`]));
}
