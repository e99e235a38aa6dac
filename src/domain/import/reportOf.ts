import type { Deployment } from "../model/deployment.ts";
import { INI_FIELDS, INI_SECTIONS, type IniField } from "../model/fields/index.ts";
import { applianceTitle, siteTitles } from "../model/lookup.ts";
import { hasSince, type Version } from "../model/versions.ts";
import type { Assembled } from "./assemble.ts";
import { textIn } from "./groupFiles.ts";
import { type ReadFile, textOf } from "./readFile.ts";
import type { Disagreement, FileKey, ImportedFile, ImportNote, ImportReport } from "./report.ts";
import { routeSpellings } from "./routeSpellings.ts";

/** What an import has to tell, apart from what befell files before they were read. */
export type ReportOfFiles = Pick<ImportReport, "files" | "disagreements" | "unknown" | "missing"> & {
  readonly notes: readonly ImportNote[];
};

/** Tells what became of each file, in the order of the files. */
export function reportOf(deployment: Deployment, assembled: readonly Assembled[], version: Version): ReportOfFiles {
  const siteNames = siteTitles(deployment.sites);
  const read = assembled.map(({ source }) => source.file);
  return {
    files: assembled.map(({ source: { file, encoding }, site, appliance }): ImportedFile => {
      const place = { site: siteNames.get(site.id) ?? site.id, siteId: site.id };
      const imported = { path: file.path, ...place, appliance: applianceTitle(appliance), applianceId: appliance.id };
      return encoding === undefined ? imported : { ...imported, encoding };
    }),
    disagreements: assembled.flatMap(disagreementsOf),
    unknown: read.flatMap(unknownOf),
    missing: read.filter(lacksSome).flatMap((file) => missingIn(file, version)),
    notes: [...read.flatMap((file) => file.notes), ...assembled.flatMap(routeSpellings), ...sharedIdentities(read)],
  };
}

function disagreementsOf({ source, appliance, differences }: Assembled): readonly Disagreement[] {
  return differences.map(({ override: { section, key, gateway, text }, shared }) => {
    const place = gateway === undefined ? { section, key } : { section, key, gateway };
    return { path: source.file.path, appliance: applianceTitle(appliance), applianceId: appliance.id, ...place, shared, own: text };
  });
}

function unknownOf({ path, common: { unknown, gateways } }: ReadFile): ImportReport["unknown"] {
  if (unknown.length === 0 && gateways.every((gateway) => gateway.unknown.length === 0)) return NOTHING;
  const ofGateways = gateways.flatMap(({ number, unknown: lines }) => lines.map((line) => ({ ...line, section: `Gateway${number}` })));
  return [...unknown, ...ofGateways].map(({ section, key, text }) => ({ path, section, key, text }));
}

const FIELDS_BUT_GATEWAYS = INI_SECTIONS.filter((section) => section !== "Gateway").flatMap((section) => INI_FIELDS[section]);

/** Whether a file has fewer texts than there are fields. */
function lacksSome({ own, common }: ReadFile): boolean {
  const count = own.fields.length + common.texts.fields.length;
  return count < FIELDS_BUT_GATEWAYS.length || common.gateways.some(({ texts }) => texts.fields.length < INI_FIELDS.Gateway.length);
}

/** Keys of the target version without a line. State is among them, although it will be written. */
function missingIn(file: ReadFile, version: Version): readonly FileKey[] {
  const isKnownTo = ({ since }: IniField) => hasSince(version, since);
  return [
    ...FIELDS_BUT_GATEWAYS.filter((field) => textOf(file, field) === undefined && isKnownTo(field)).map(({ ini }) => ({
      path: file.path,
      ...ini,
    })),
    ...file.common.gateways.flatMap(({ number, texts }) =>
      INI_FIELDS.Gateway.filter((field) => texts.get(field) === undefined && isKnownTo(field)).map(({ ini }) => ({
        path: file.path,
        section: `Gateway${number}`,
        key: ini.key,
      })),
    ),
  ];
}

/** Two files for one Mediation Server that differ: which one is right only a person can say, so both are kept. */
function sharedIdentities(files: readonly ReadFile[]): readonly ImportNote[] {
  return (["ServerName", "IP"] as const).flatMap((key) => {
    const firsts = new Map<string, ReadFile>();
    return files.flatMap((file): readonly ImportNote[] => {
      const text = textIn(file, "MediationServer", key);
      if (!text) return NOTHING;
      const first = firsts.get(text.toLowerCase());
      if (first === undefined) {
        firsts.set(text.toLowerCase(), file);
        return NOTHING;
      }
      const value = `${key} “${text}” of [MediationServer]`;
      const message = `${value} also stands in “${first.path}”, whose content differs. Both are kept; remove the one that is out of date.`;
      return [{ path: file.path, severity: "warning", message, about: "identity" }];
    });
  });
}

const NOTHING: readonly never[] = [];
