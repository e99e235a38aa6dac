import type { Deployment } from "../model/deployment.ts";
import { INI_FIELDS, INI_SECTIONS, type IniField } from "../model/fields/index.ts";
import { groupBy } from "../model/groupBy.ts";
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
  const titles = new Map(deployment.sites.flatMap((site) => site.appliances.map((one) => [one.id, applianceTitle(one)])));
  const siteNames = siteTitles(deployment.sites);
  const titleOf = (id: string) => titles.get(id) ?? id;
  const read = assembled.map(({ source }) => source.file);
  return {
    files: assembled.map(({ source, site, applianceId }): ImportedFile => {
      const { file, encoding } = source;
      const place = { site: siteNames.get(site.id) ?? site.id, siteId: site.id, appliance: titleOf(applianceId), applianceId };
      return { path: file.path, ...place, ...(encoding !== undefined && { encoding }) };
    }),
    disagreements: assembled.flatMap((one) => disagreementsOf(one, titleOf(one.applianceId))),
    unknown: read.flatMap(unknownOf),
    missing: read.flatMap((file) => missingIn(file, version)),
    notes: [...read.flatMap((file) => file.notes), ...assembled.flatMap(routeSpellings), ...sharedIdentities(read)],
  };
}

function disagreementsOf({ source, applianceId, differences }: Assembled, appliance: string): readonly Disagreement[] {
  return differences.map(({ override: { section, key, gateway, text }, shared }) => {
    const place = gateway === undefined ? { section, key } : { section, key, gateway };
    return { path: source.file.path, appliance, applianceId, ...place, shared, own: text };
  });
}

function unknownOf({ path, common }: ReadFile): ImportReport["unknown"] {
  const { unknown, gateways } = common;
  const ofGateways = gateways.flatMap(({ number, unknown: lines }) => lines.map((line) => ({ ...line, section: `Gateway${number}` })));
  return [...unknown, ...ofGateways].map(({ section, key, text }) => ({ path, section, key, text }));
}

const FIELDS_BUT_GATEWAYS = INI_SECTIONS.filter((section) => section !== "Gateway").flatMap((section) => INI_FIELDS[section]);

/** Keys of the target version without a line. State is among them, although it will be written. */
function missingIn(file: ReadFile, version: Version): readonly FileKey[] {
  const isMissing = (texts: ReadonlyMap<IniField, string>) => (field: IniField) => !texts.has(field) && hasSince(version, field.since);
  return [
    ...FIELDS_BUT_GATEWAYS.filter((field) => textOf(file, field) === undefined && hasSince(version, field.since)).map(({ ini }) => ({
      path: file.path,
      ...ini,
    })),
    ...file.common.gateways.flatMap(({ number, texts }) =>
      INI_FIELDS.Gateway.filter(isMissing(texts)).map(({ ini }) => ({ path: file.path, section: `Gateway${number}`, key: ini.key })),
    ),
  ];
}

/** Two files for one Mediation Server that differ: which one is right only a person can say, so both are kept. */
function sharedIdentities(files: readonly ReadFile[]): readonly ImportNote[] {
  return (["ServerName", "IP"] as const).flatMap((key) => {
    const named = files.filter((file) => textIn(file, "MediationServer", key));
    const groups = groupBy(named, (file) => textIn(file, "MediationServer", key)?.toLowerCase());
    return [...groups.values()].flatMap(([first, ...others]) =>
      others.map((file): ImportNote => {
        const value = `${key} “${textIn(file, "MediationServer", key)}” of [MediationServer]`;
        const message = `${value} also stands in “${first?.path}”, whose content differs. Both are kept; remove the one that is out of date.`;
        return { path: file.path, severity: "warning", message, about: "identity" };
      }),
    );
  });
}
