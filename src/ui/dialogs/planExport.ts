import { serialize } from "../../document/serialize.ts";
import type { Analysis } from "../../domain/analysis.ts";
import type { Design } from "../../domain/model/design.ts";
import { applianceTitle, findById, siteTitle } from "../../domain/model/lookup.ts";
import type { Site } from "../../domain/model/site.ts";
import { type Archive, archiveFiles } from "../../domain/outputs/archive.ts";
import { configuration } from "../../domain/outputs/configuration.ts";
import { fileName, LENGTH_LIMIT } from "../../domain/outputs/paths.ts";
import { standingErrors } from "../../domain/outputs/standingErrors.ts";
import type { ExportScope } from "../../store/sessionStore.ts";

/** A file ready to be handed over. */
export interface ExportFile {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly mediaType: string;
}

/** What an export would hand over. */
export interface ExportPlan {
  /** The files inside as a folder shows them: what to read first at the top, then folder by folder. */
  readonly paths: readonly string[];
  /** Errors that make drafts of them. */
  readonly errors: number;
  /** Appliances that get no file, and why. */
  readonly withheld: Archive["withheld"];
  /** The ini files among them by their appliances' ids. */
  readonly inis: ReadonlyMap<string, string>;
  /** Names of which only the beginning becomes that of a folder. */
  readonly cut: readonly string[];
  make(): Promise<ExportFile>;
}

/** Plans an export of everything, one site or one appliance; nothing is packed before `make`. */
export function planExport(design: Design, analysis: Analysis, scope: ExportScope): ExportPlan {
  const { deployment } = design;
  const appliance = scope.kind === "appliance" ? findById(deployment, scope.appliance) : undefined;
  const site = scope.kind === "site" ? scope.site : appliance?.site.id;
  const archive = archiveFiles(
    deployment,
    analysis,
    scope.kind === "appliance" ? { appliance: scope.appliance, outputs: [configuration.id] } : { site, designFile: serialize(design) },
  );
  const errors =
    appliance?.kind === "appliance"
      ? standingErrors(analysis, appliance.site, appliance.appliance).length
      : analysis.count(site).error + (site === undefined ? 0 : deploymentErrors(analysis));
  const inis = new Map(archive.files.flatMap(({ iniOf, text }) => (iniOf === undefined ? [] : [[iniOf, text] as const])));
  const cut = scope.kind === "appliance" ? [] : cutTitles(deployment.sites.filter(({ id }) => site === undefined || id === site));
  const common = { paths: inFolders(archive.files.map((file) => file.path)), errors, withheld: archive.withheld, inis, cut };
  if (scope.kind === "appliance") {
    return {
      ...common,
      async make() {
        const [file] = archive.files;
        if (!file) throw new Error("This appliance has a value that cannot be written, so it gets no file.");
        return { name: file.path.split("/").at(-1) ?? "CloudConnector.ini", content: file.text, mediaType: "text/plain" };
      },
    };
  }
  const found = site === undefined ? undefined : findById(deployment, site);
  const title = found ? siteTitle(found.site) : deployment.customer?.trim() || "cce-design";
  return {
    ...common,
    async make() {
      const { zipFiles } = await import("../../platform/zip.ts");
      return { name: `${fileName(title, "cce-design")}.zip`, content: zipFiles(archive.files), mediaType: "application/zip" };
    },
  };
}

const BY_NAME = new Intl.Collator("en", { numeric: true });

/** The README before everything else, files before the folders beside them, each in order of names. */
export function inFolders(paths: readonly string[]): readonly string[] {
  const key = (path: string) => {
    const parts = path.split("/");
    return parts.map((part, index) => `${index === parts.length - 1 ? (part === "README.txt" ? "0" : "1") : "2"} ${part}`);
  };
  return paths.toSorted((one, other) => {
    const [mine, theirs] = [key(one), key(other)];
    const at = mine.findIndex((part, index) => part !== theirs[index]);
    return at < 0 ? 0 : BY_NAME.compare(mine[at] ?? "", theirs[at] ?? "");
  });
}

function cutTitles(sites: readonly Site[]): readonly string[] {
  return sites.flatMap((site) => [siteTitle(site), ...site.appliances.map(applianceTitle)]).filter((title) => title.length > LENGTH_LIMIT);
}

function deploymentErrors(analysis: Analysis): number {
  return analysis.findings.filter((finding) => finding.severity === "error" && finding.subject.kind === "deployment").length;
}
