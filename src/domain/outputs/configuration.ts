import { applianceTitle } from "../model/lookup.ts";
import { iniFileName, iniOf } from "./ini/iniOf.ts";
import type { ArchiveFile, Output, Withheld } from "./output.ts";
import { standingErrors } from "./standingErrors.ts";

/** The CloudConnector.ini of every appliance; a draft where errors stand, none where a value cannot be written. */
export const configuration: Output = {
  id: "configuration",
  about: "<site>/<host>/CloudConnector.ini: the configuration of each appliance; CloudConnector.draft.ini where errors stand.",
  make({ deployment, sites, appliance: only, known, folders }) {
    const files: ArchiveFile[] = [];
    const withheld: Withheld[] = [];
    let drafts = 0;
    for (const site of sites) {
      for (const appliance of site.appliances) {
        if (only !== undefined && appliance.id !== only) continue;
        const errors = standingErrors(known, site, appliance).length;
        const ini = iniOf(deployment, site, appliance, { errors });
        if (!ini.ok) {
          withheld.push({ name: applianceTitle(appliance), reasons: ini.problems.map((problem) => problem.reason) });
          continue;
        }
        if (errors > 0) drafts += 1;
        files.push({ path: `${folders.ofAppliance(appliance)}/${iniFileName(errors)}`, text: ini.text });
      }
    }
    return { files, drafts, withheld };
  },
};
