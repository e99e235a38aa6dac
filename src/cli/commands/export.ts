import { serialize } from "../../document/serialize.ts";
import { analyse } from "../../domain/analysis.ts";
import type { Deployment } from "../../domain/model/deployment.ts";
import { siteTitle } from "../../domain/model/lookup.ts";
import { archiveFiles } from "../../domain/outputs/archive.ts";
import { foldersOf } from "../../domain/outputs/folders.ts";
import { zipFiles } from "../../platform/zip.ts";
import { onlyPositional, readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { CommandError, EXIT, UsageError } from "../exit.ts";
import { openDesign } from "../openDesign.ts";
import { writeInto } from "../targetFolder/writeInto.ts";

/** `export`: everything as files, and as a zip where one is asked for. */
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
    const { output, zip } = values;
    if (output === undefined) throw new UsageError("-o FOLDER is missing");
    if (output === "-") throw new UsageError("-o must be a folder; --zip - writes a zip to standard output");
    const design = await openDesign(path, io);
    const { deployment } = design;
    const site = values.site === undefined ? undefined : siteId(deployment, values.site);
    const archive = archiveFiles(deployment, analyse(deployment), { site, designFile: serialize(design) });
    const { files } = archive;

    const packed = zip === undefined ? undefined : zipFiles(files);
    const told = await writeInto(output, {
      files,
      appliances: applianceFolders(deployment, site),
      within: siteFolder(deployment, site),
      besides: packed && zip !== undefined && zip !== "-" ? [{ path: zip, content: packed }] : [],
    });
    if (packed && zip === "-") io.out(packed);
    for (const line of told) io.say(line);

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

/** The folder of the one site that an export is about. */
function siteFolder(deployment: Deployment, id: string | undefined): string | undefined {
  const site = deployment.sites.find((one) => one.id === id);
  return site && foldersOf(deployment).ofSite(site);
}

/** The folders of all appliances, or of one site's, in which earlier exports may have left files. */
function applianceFolders(deployment: Deployment, site: string | undefined): readonly string[] {
  const folders = foldersOf(deployment);
  const sites = deployment.sites.filter(({ id }) => site === undefined || id === site);
  return sites.flatMap(({ appliances }) => appliances.map((appliance) => folders.ofAppliance(appliance)));
}
