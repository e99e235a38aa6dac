import { DeploymentFacts } from "../facts/deploymentFacts.ts";
import type { Deployment } from "../model/deployment.ts";
import { configuration } from "./configuration.ts";
import { DESIGN_NAME, README_NAME } from "./folders.ts";
import type { KnownFindings, Output, OutputScope, OutputTarget } from "./output.ts";
import { type GivenOutput, readmeText } from "./readme.ts";
import { OUTPUTS } from "./registry.ts";
import { csvText } from "./table/csv.ts";
import { applianceTarget, deploymentTarget, siteTarget } from "./target.ts";

/** What an archive is about: all, one site, or one appliance; each by its id. */
export interface ArchiveScope {
  readonly site?: string | undefined;
  readonly appliance?: string | undefined;
  /** The ids of the outputs to hold; absent: every one. */
  readonly outputs?: readonly string[];
  /** The text of the design file, which an archive of everything holds as well. */
  readonly designFile?: string | undefined;
}

/** A text file of an archive; `path` uses `/`, is safe on Windows and never leaves its folder. */
export interface ArchiveFile {
  readonly path: string;
  /** To be stored as UTF-8, a byte-order mark included where there is one. */
  readonly text: string;
  /** The id of the appliance whose CloudConnector.ini it is, ready or a draft. */
  readonly iniOf?: string;
  /** It must not look ready: errors stand in what it is about. */
  readonly isDraft?: true;
}

/** Something that gets no file, by the name of what it would be for, and why, in sentences. */
export interface Withheld {
  readonly name: string;
  readonly reasons: readonly string[];
}

/** Everything a design gives as files. */
export interface Archive {
  readonly files: readonly ArchiveFile[];
  /** How many of the files are drafts, because of errors. */
  readonly drafts: number;
  readonly withheld: readonly Withheld[];
}

/**
 * The "everything" archive: a folder per site, in it a folder per appliance, and a README that says what is where and which
 * problems stand. An archive of one site holds all that concerns it, in its folder; one of an appliance that appliance's files alone.
 * @param known what an analysis of this very deployment found
 * @param onMade hears, whenever files were made, how much of the work is done, and of how much
 */
export function archiveFiles(
  deployment: Deployment,
  known: KnownFindings,
  scope: ArchiveScope = {},
  onMade: (done: number, total: number) => void = () => {},
): Archive {
  const target = targetOf(deploymentTarget(new DeploymentFacts(deployment), known), scope);
  const files: ArchiveFile[] = [];
  const withheld: Withheld[] = [];
  const given: GivenOutput[] = [];
  let drafts = 0;
  const outputs = OUTPUTS.filter(({ id }) => scope.outputs?.includes(id) ?? true);
  const plan = outputs.map((output) => ({ output, targets: filedTargets(target, output) }));
  const total = plan.reduce((sum, { targets }) => sum + targets.reduce((own, one) => own + workOn(one), 0), 0);
  let done = 0;
  for (const { output, targets } of plan) {
    const names = new Set<string>();
    for (const one of targets) {
      for (const document of output.make(one)) {
        if (document.kind === "withheld") {
          withheld.push({ name: document.title, reasons: document.reasons });
          continue;
        }
        const isDraft = document.kind === "text" && document.draft === true;
        if (isDraft) drafts += 1;
        const text = document.kind === "table" ? csvText(document.table) : document.text;
        names.add(document.fileName);
        const path = [folderOf(one), output.folder, document.fileName].filter(Boolean).join("/");
        const iniOf = output === configuration ? one.appliance?.id : undefined;
        files.push({ path, text, ...(iniOf !== undefined && { iniOf }), ...(isDraft && { isDraft }) });
      }
      done += workOn(one);
      onMade(done, total);
    }
    if (names.size > 0) given.push({ output, names });
  }
  const designFile = target.scope === "deployment" ? scope.designFile : undefined;
  if (designFile !== undefined) files.push({ path: DESIGN_NAME, text: designFile });
  if (target.scope !== "appliance") {
    files.push({ path: README_NAME, text: readmeText(target, { given, withheld, hasDesign: designFile !== undefined }) });
  }
  return { files, drafts, withheld };
}

function targetOf(whole: OutputTarget, { site: siteId, appliance: applianceId }: ArchiveScope): OutputTarget {
  if (siteId === undefined && applianceId === undefined) return whole;
  for (const site of whole.deployment.sites) {
    if (siteId !== undefined && site.id !== siteId) continue;
    if (applianceId === undefined) return siteTarget(whole, site);
    const appliance = site.appliances.find(({ id }) => id === applianceId);
    if (appliance !== undefined) return applianceTarget(whole, site, appliance);
  }
  return { ...whole, scope: "site", sites: [] };
}

/** Widest first. */
const SCOPES: readonly OutputScope[] = ["deployment", "site", "appliance"];

/**
 * What an archive of a target makes an output for: each thing within it that the output is filed for. What is filed for
 * something wider is made for the target itself, where that makes sense; an appliance has its own files alone.
 */
function filedTargets(target: OutputTarget, { scopes, filed }: Output): readonly OutputTarget[] {
  const width = SCOPES.indexOf(target.scope);
  const isOwn = filed.includes(target.scope);
  const isWider = target.scope !== "appliance" && scopes.includes(target.scope) && filed.some((scope) => SCOPES.indexOf(scope) < width);
  const sites = filed.includes("site") && target.scope === "deployment" ? target.sites.map((site) => siteTarget(target, site)) : [];
  const appliances =
    filed.includes("appliance") && target.scope !== "appliance"
      ? target.sites.flatMap((site) => site.appliances.map((appliance) => applianceTarget(target, site, appliance)))
      : [];
  return [...(isOwn || isWider ? [target] : []), ...sites, ...appliances];
}

/** How long the files of a target take, in a measure of its own: they grow with the appliances that they are about. */
function workOn({ sites, appliance }: OutputTarget): number {
  return appliance === undefined ? sites.reduce((sum, site) => sum + site.appliances.length, 1) : 1;
}

function folderOf({ scope, sites: [site], appliance, folders }: OutputTarget): string {
  if (appliance !== undefined) return folders.ofAppliance(appliance);
  return scope === "site" && site !== undefined ? folders.ofSite(site) : "";
}
