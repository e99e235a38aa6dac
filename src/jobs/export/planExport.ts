import { serialize } from "../../document/serialize.ts";
import { analyse } from "../../domain/analysis.ts";
import { findById, siteTitle } from "../../domain/model/lookup.ts";
import { type Archive, type ArchiveFile, archiveFiles } from "../../domain/outputs/archive.ts";
import { configuration } from "../../domain/outputs/configuration.ts";
import { fileName } from "../../domain/outputs/paths.ts";
import type { ExportPlan, ExportRequest, Progress } from "../../store/jobs.ts";
import { inFolders } from "./inFolders.ts";

/** An export whose files are worked out and not packed yet. */
export interface PlannedExport {
  readonly files: Archive["files"];
  /** What the zip is called; undefined for a file by itself. */
  readonly zipName: string | undefined;
  readonly plan: ExportPlan;
}

/**
 * Works out the files of an export. It analyses the design itself: what the page knows may lag behind by a moment, and a copy of
 * many findings would keep the page longer than the design does.
 */
export function planExport({ design, scope }: ExportRequest, report: (progress: Progress) => void): PlannedExport {
  const { deployment } = design;
  const isOne = scope.kind === "appliance";
  const site = scope.kind === "site" ? scope.site : undefined;
  const archive = archiveFiles(
    deployment,
    analyse(deployment),
    isOne ? { appliance: scope.appliance, outputs: [configuration.id] } : { site, designFile: serialize(design) },
    (done, total) => report({ step: "working-out", done, total }),
  );
  const found = site === undefined ? undefined : findById(deployment, site);
  const title = found ? siteTitle(found.site) : deployment.customer?.trim() || "cce-design";
  const pathOf = ({ path }: ArchiveFile) => (isOne ? nameOf(path) : path);
  return {
    files: archive.files,
    zipName: isOne ? undefined : `${fileName(title, "cce-design")}.zip`,
    plan: {
      paths: inFolders(archive.files.map(pathOf)),
      drafts: new Set(archive.files.filter(({ isDraft }) => isDraft).map(pathOf)),
      withheld: archive.withheld,
    },
  };
}

/** A file by itself leaves its folder behind. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
