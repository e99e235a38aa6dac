import { join } from "node:path";
import { serialize } from "../../document/serialize.ts";
import { analyse } from "../../domain/analysis.ts";
import type { Deployment } from "../../domain/model/deployment.ts";
import { siteTitle } from "../../domain/model/lookup.ts";
import { type ArchiveFile, archiveFiles } from "../../domain/outputs/archive.ts";
import { DESIGN_NAME } from "../../domain/outputs/folders.ts";
import { iniFileName } from "../../domain/outputs/ini/iniOf.ts";
import { removeFile, writeWhole } from "../../platform/node/write.ts";
import { zipFiles } from "../../platform/zip.ts";
import { onlyPositional, readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { CommandError, EXIT, UsageError } from "../exit.ts";
import { openDesign } from "../openDesign.ts";

/** `export`: everything as files, as a zip, or both. */
export const exportCommand: Command = {
  usage: "DESIGN -o FOLDER [--site NAME] [--zip FILE]",
  summary: "writes everything as files: a folder per site and appliance",
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      output: { type: "string", short: "o" },
      site: { type: "string" },
      zip: { type: "string" },
    });
    const path = onlyPositional(positionals, "DESIGN");
    if (values.output === undefined && values.zip === undefined) throw new UsageError("-o FOLDER is missing");
    if (values.output === "-") throw new UsageError("-o must be a folder; --zip - writes a zip to standard output");
    const design = await openDesign(path, io);
    const { deployment } = design;
    const site = values.site === undefined ? undefined : siteId(deployment, values.site);
    const archive = archiveFiles(deployment, analyse(deployment), { site });
    const files = [...archive.files, ...(site === undefined ? [{ path: DESIGN_NAME, text: serialize(design) }] : [])];

    const { output, zip } = values;
    const inFolder = output === undefined ? [] : files.map((file) => ({ path: join(output, file.path), content: file.text }));
    const packed = zip === undefined ? undefined : zipFiles(files);
    await writeWhole([...inFolder, ...(packed && zip !== undefined && zip !== "-" ? [{ path: zip, content: packed }] : [])]);
    if (packed && zip === "-") io.out(packed);
    if (output !== undefined)
      for (const stale of await removeStale(output, files)) io.say(`Removed “${stale}”, which an earlier export had left.`);

    for (const { name, reasons } of archive.withheld) io.say(`“${name}” gets no file: ${reasons.join(" ")}`);
    if (archive.drafts > 0) io.say(`Errors stand: ${archive.drafts} of the files are drafts. “cce-studio check” names the errors.`);
    return archive.drafts > 0 || archive.withheld.length > 0 ? EXIT.findings : EXIT.ok;
  },
};

/** The id of the site of that name: as it is written, else letter case aside. */
function siteId(deployment: Deployment, name: string): string {
  const wanted = name.trim().toLowerCase();
  const exact = deployment.sites.filter((site) => siteTitle(site) === name.trim());
  const found = exact.length > 0 ? exact : deployment.sites.filter((site) => siteTitle(site).toLowerCase() === wanted);
  const [site, ...others] = found;
  if (site === undefined) {
    const known = deployment.sites.map((one) => `“${siteTitle(one)}”`).join(", ") || "none";
    throw new CommandError(`There is no site “${name}”. Sites: ${known}.`);
  }
  if (others.length > 0) throw new CommandError(`There are ${found.length} sites “${name}”; give them different names first.`);
  return site.id;
}

/** A draft must not stand beside a file that looks ready, nor the other way round: takes away what an earlier export left. */
async function removeStale(folder: string, files: readonly ArchiveFile[]): Promise<readonly string[]> {
  const [ready, draft] = [iniFileName(0), iniFileName(1)];
  const removed: string[] = [];
  for (const { path } of files) {
    const other = path.endsWith(`/${ready}`) ? draft : path.endsWith(`/${draft}`) ? ready : undefined;
    if (other === undefined) continue;
    const stale = join(folder, path.slice(0, path.lastIndexOf("/") + 1), other);
    if (await removeFile(stale)) removed.push(stale);
  }
  return removed;
}
