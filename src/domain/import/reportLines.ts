import { groupBy } from "../model/groupBy.ts";
import type { FileKey, ImportReport } from "./report.ts";

/** What an import has to tell, a line each: what became of every file, then what to look at. */
export function reportLines(report: ImportReport): readonly string[] {
  const { files, merged, leftOut, version, notes, disagreements, unknown, missing } = report;
  return [
    ...files.map(({ path, site, appliance }) => `read: ${path} → ${site} / ${appliance}`),
    ...files.flatMap(({ path, encoding }) => (encoding === undefined || isUsual(encoding) ? [] : [`encoding: ${path}: ${encoding}`])),
    ...merged.map(({ path, sameAs }) => `copy: ${path} says the same as ${sameAs}`),
    ...leftOut.map(({ path, reason }) => `left out: ${path}: ${reason}`),
    ...(files.length > 0 ? [`version: ${version.version}. ${version.why}`] : []),
    ...notes.map(({ severity, path, line, message }) => `${severity}: ${path}${line === undefined ? "" : `:${line}`}: ${message}`),
    ...disagreements.map(
      ({ path, section, key, shared, own }) =>
        `differs: ${path}: [${section}] ${key} is ${quoted(own)}, elsewhere ${quoted(shared)}; kept as this appliance’s own`,
    ),
    ...unknown.map(({ path, section, key }) => `unknown: ${path}: ${keyName(section, key)} is kept and written back`),
    ...byFile(missing).map(([path, keys]) => `missing: ${path}: ${keys.join(", ")}; what is absent stays absent`),
  ].map((line) => line.replace(/[\r\n]+/g, " "));
}

/** ASCII is what the product itself writes, and UTF-8 has it as a part. */
export function isUsual(encoding: string): boolean {
  return encoding === "ASCII" || encoding === "UTF-8";
}

/** An unknown section may be kept without a key. */
function keyName(section: string, key: string): string {
  return `[${section}] ${key}`.trimEnd();
}

function byFile(keys: readonly FileKey[]): readonly (readonly [string, readonly string[]])[] {
  return [...groupBy(keys, ({ path }) => path)].map(([path, ones]) => [path, ones.map(({ section, key }) => keyName(section, key))]);
}

function quoted(text: string | undefined): string {
  return text === undefined ? "absent" : `“${text}”`;
}
