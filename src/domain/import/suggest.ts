import type { Deployment } from "../model/deployment.ts";
import { looksLikeBackup } from "./backup.ts";
import { doubtsOf, identitySigns, signsOf } from "./doubts.ts";
import type { ReadText } from "./readTexts.ts";

/** A design file among what is imported. */
export interface FoundDesign {
  readonly path: string;
  readonly deployment: Deployment;
}

/**
 * Which files are better left out at first, with the reason: a backup of a file that is there, and what a design file holds
 * already. It is a suggestion: the person decides.
 */
export function suggestLeavingOut(read: readonly ReadText[], designs: readonly FoundDesign[]): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  const holders = new Map<string, string>();
  for (const { path, deployment } of designs) {
    const signs = deployment.sites.flatMap((site) =>
      site.appliances.flatMap((one) => identitySigns(one.mediationName, one.mediationAddress)),
    );
    const holder = holderOf(signs, holders);
    if (holder !== undefined) reasons.set(path, `“${holder}” has some of these appliances too.`);
    else for (const sign of signs) holders.set(sign, path);
  }
  const files = read.flatMap(({ result }) => (result.ok ? [result.file] : []));
  for (const file of files) {
    const holder = holderOf(signsOf(file), holders);
    if (holder !== undefined) reasons.set(file.path, `“${holder}” has this appliance too.`);
  }
  for (const { paths } of doubtsOf(files)) {
    const current = paths.find((path) => !looksLikeBackup(path));
    if (current === undefined) continue;
    for (const path of paths.filter(looksLikeBackup))
      reasons.set(path, `It looks like a backup: “${current}” is for the same Mediation Server.`);
  }
  return reasons;
}

function holderOf(signs: readonly string[], holders: ReadonlyMap<string, string>): string | undefined {
  return signs.map((sign) => holders.get(sign)).find((holder) => holder !== undefined);
}
