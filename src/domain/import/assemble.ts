import type { Appliance } from "../model/appliance.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Difference } from "../model/differences.ts";
import { INI_FIELDS, INI_SECTIONS } from "../model/fields/index.ts";
import { Ids } from "../model/ids.ts";
import type { Site } from "../model/site.ts";
import type { Version } from "../model/versions.ts";
import { SharedBySite } from "./apart.ts";
import { applianceOf } from "./appliance.ts";
import { folderOf } from "./folders.ts";
import { textIn } from "./groupFiles.ts";
import { hostOfPath } from "./hostName.ts";
import { sitesInOrder } from "./order.ts";
import type { SharedGateway } from "./overrides.ts";
import { type ReadFile, textOf } from "./readFile.ts";
import { initialTexts, textsOf } from "./texts.ts";

/** A file that was read, and where it and its copies lay. */
export interface Source {
  readonly file: ReadFile;
  readonly paths: readonly string[];
  readonly encoding: string | undefined;
}

/** What one file became. */
export interface Assembled {
  readonly source: Source;
  readonly site: Site;
  readonly appliance: Appliance;
  readonly differences: readonly Difference[];
}

/** The deployment of a set of files in the order of their paths: what the first file of the first site says is shared by all. */
export function assemble(
  sources: readonly [Source, ...Source[]],
  version: Version,
): { deployment: Deployment; assembled: readonly Assembled[] } {
  const hosts = hostNames(sources);
  const groups = sitesInOrder(sources, hosts);
  const deploymentFile = (groups[0]?.[0] ?? sources[0]).file;
  const blank: Deployment = {
    nextId: 1,
    ...initialTexts("deployment"),
    targetVersion: version,
    ...textsOf(deploymentFile.common.texts, "deployment"),
    sites: [],
  };
  const ids = new Ids(blank);
  const sites = groups.map((group) => siteOf(group, deploymentFile, hosts, ids));
  const deployment = { ...blank, nextId: ids.nextId, sites: sites.map(({ site }) => site) };
  return { deployment, assembled: sites.flatMap((one) => one.assembled) };
}

/** Each host name goes to the first file whose folder, or a copy's folder, names it; a folder of several appliances names none. */
function hostNames(sources: readonly Source[]): ReadonlyMap<Source, string> {
  const hosts = new Map<Source, string>();
  const crowded = foldersOfSeveral(sources);
  const taken = new Set<string>();
  for (const source of sources) {
    const siteName = textIn(source.file, "Common", "SiteName");
    const isTaken = (name: string) => taken.has(name) || namesMachine(source.file, name);
    for (const path of source.paths) {
      const host = crowded.has(folderOf(path)) ? undefined : hostOfPath(path, siteName, isTaken);
      if (host === undefined) continue;
      hosts.set(source, host);
      taken.add(host.toLowerCase());
      break;
    }
  }
  return hosts;
}

/** The folders that hold files of different Mediation Servers. */
function foldersOfSeveral(sources: readonly Source[]): ReadonlySet<string> {
  const served = new Map<string, string>();
  const crowded = new Set<string>();
  for (const { file, paths } of sources) {
    const server = textIn(file, "MediationServer", "ServerName")?.toLowerCase() ?? "";
    for (const folder of paths.map(folderOf)) {
      if ((served.get(folder) ?? server) !== server) crowded.add(folder);
      served.set(folder, server);
    }
  }
  return crowded;
}

/** Whether a file calls a server or pool so: an export calls the folder of an unknown host after its Mediation Server. */
function namesMachine(file: ReadFile, name: string): boolean {
  return MACHINE_FIELDS.some((field) => isSpelled(textOf(file, field), name));
}

/** Whether a text is a name in lower case, letter case aside. */
function isSpelled(text: string | undefined, name: string): boolean {
  return text?.length === name.length && text.toLowerCase() === name;
}

const MACHINE_FIELDS = INI_SECTIONS.flatMap((section) => INI_FIELDS[section]).filter(
  ({ kind, owner }) => kind === "netbios" && owner !== "gateway",
);

function siteOf(
  group: readonly Source[],
  deploymentFile: ReadFile,
  hosts: ReadonlyMap<Source, string>,
  ids: Ids,
): { readonly site: Site; readonly assembled: readonly Assembled[] } {
  const { common } = group[0]?.file ?? deploymentFile;
  const id = ids.take("site");
  const voiceRoutes = common.routes.map((route) => ({ id: ids.take("route"), ...route }));
  const gateways = common.gateways.map((read): SharedGateway => ({ id: ids.take("gateway"), read }));
  const shared = new SharedBySite(deploymentFile.common, common, gateways, ids);
  const appliances = group.map((source) => {
    const applianceId = ids.take("appliance");
    const apart = shared.apart(source.file.common);
    return { source, differences: apart.differences, appliance: applianceOf(applianceId, source.file, hosts.get(source), apart) };
  });
  const site: Site = {
    id,
    ...initialTexts("site"),
    ...textsOf(common.texts, "site"),
    voiceRoutes,
    gateways: gateways.map(({ id: gatewayId, read }) => ({ id: gatewayId, ...initialTexts("gateway"), ...textsOf(read.texts, "gateway") })),
    appliances: appliances.map(({ appliance }) => appliance),
  };
  const assembled = appliances.map(({ source, appliance, differences }) => ({ source, site, appliance, differences }));
  return { site, assembled };
}
