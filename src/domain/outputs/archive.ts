import type { Deployment } from "../model/deployment.ts";
import { foldersOf, README_NAME } from "./folders.ts";
import type { Archive, KnownFindings } from "./output.ts";
import { readmeText } from "./readme.ts";
import { OUTPUTS } from "./registry.ts";

/** What an archive is about: all, one site, or one appliance; each by its id. */
export interface ArchiveScope {
  readonly site?: string | undefined;
  readonly appliance?: string | undefined;
}

/**
 * The "everything" archive: a folder per site, in it a folder per appliance, and a README that says what is where and which
 * problems stand. Of one appliance it holds that appliance's files alone.
 * @param known what an analysis of this very deployment found
 */
export function archiveFiles(deployment: Deployment, known: KnownFindings, { site, appliance }: ArchiveScope = {}): Archive {
  const sites = deployment.sites.filter(
    (one) => (site === undefined || one.id === site) && (appliance === undefined || one.appliances.some(({ id }) => id === appliance)),
  );
  const context = { deployment, sites, appliance, known, folders: foldersOf(deployment) };
  const made = OUTPUTS.map((output) => output.make(context));
  const archive = {
    files: made.flatMap(({ files }) => files),
    drafts: made.reduce((sum, { drafts }) => sum + drafts, 0),
    withheld: made.flatMap(({ withheld }) => withheld),
  };
  if (appliance !== undefined) return archive;
  return { ...archive, files: [...archive.files, { path: README_NAME, text: readmeText(context, archive) }] };
}

export type { Archive, ArchiveFile, Withheld } from "./output.ts";
