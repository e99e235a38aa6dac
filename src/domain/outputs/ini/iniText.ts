import type { Appliance } from "../../model/appliance.ts";
import type { Deployment } from "../../model/deployment.ts";
import { draftComment } from "../../model/ini/comments.ts";
import type { Site } from "../../model/site.ts";
import { iniOf } from "./iniOf.ts";
import type { IniProblem } from "./line.ts";
import { filledIn, siteForm } from "./siteForm.ts";

/** The file of an appliance as it is to be stored, or what stands in the way of it. */
export type IniText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problems: readonly IniProblem[] };

/**
 * The very text that `iniOf` gives, for whoever needs no lines: what the files of a site have in common is written once, and
 * only what is the appliance's own is put in.
 * @param errors how many errors stand against the appliance, its site and the deployment; above 0 the file is marked a draft
 */
export function iniText(
  deployment: Deployment,
  site: Site,
  appliance: Appliance,
  { errors = 0 }: { readonly errors?: number } = {},
): IniText {
  const form = hasOwnLines(appliance) ? undefined : siteForm(deployment, site);
  const text = form && filledIn(form, appliance);
  if (text === undefined) return iniOf(deployment, site, appliance, { errors });
  return { ok: true, text: errors > 0 ? `;${draftComment(errors)}\r\n${text}` : text };
}

/** Whether the file has more than values of its own: what wins over the shared, what the studio does not know, or comments. */
function hasOwnLines({ overrides, comments }: Appliance): boolean {
  return (overrides?.length ?? 0) > 0 || (comments?.length ?? 0) > 0;
}
