import { textOf } from "../../model/change.ts";
import type { Deployment } from "../../model/deployment.ts";
import { FIELDS_OF } from "../../model/fields/index.ts";
import { siteTitle } from "../../model/lookup.ts";
import type { NotTaken } from "./addition.ts";

/** The settings of a deployment that no file holds: those of the open design stay. What nobody chose is not worth a word. */
export function settingsNotTaken(open: Deployment, added: Deployment): readonly NotTaken[] {
  return FIELDS_OF.deployment.flatMap(({ ini, name, label, initial }): NotTaken[] => {
    const [text, stays] = [textOf(added, name), textOf(open, name)];
    if (ini !== undefined || text === undefined || text.trim() === "" || text === stays) return [];
    if (text === initial && name !== "targetVersion") return [];
    return [{ what: label, owner: "the deployment", text: shown(added, name, text), stays }];
  });
}

/** A site is called by its name, not by its id. */
function shown(deployment: Deployment, name: string, text: string): string {
  const site = name === "fallbackSite" ? deployment.sites.find(({ id }) => id === text) : undefined;
  return site ? siteTitle(site) : text;
}
