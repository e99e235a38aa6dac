import type { Appliance } from "../../../domain/model/appliance.ts";
import type { Deployment } from "../../../domain/model/deployment.ts";
import { findById } from "../../../domain/model/lookup.ts";
import type { Site } from "../../../domain/model/site.ts";

/** Whose file is shown; without an appliance the site has none yet. */
export interface Chosen {
  readonly site: Site;
  readonly appliance: Appliance | undefined;
}

/**
 * Whose file to show: that of the selected appliance; for a selected site or gateway that of one of its appliances; else the
 * one shown last, so that going to a shared value does not turn to another file; else the design's first.
 * @param last id of the appliance shown last
 */
export function chosenAppliance(deployment: Deployment, selection: readonly string[], last: string | undefined): Chosen | undefined {
  const [id] = selection;
  const found = id === undefined ? undefined : findById(deployment, id);
  if (found?.kind === "appliance") return { site: found.site, appliance: found.appliance };
  const shownLast = last === undefined ? undefined : findById(deployment, last);
  if (shownLast?.kind === "appliance" && (found === undefined || found.site === shownLast.site)) {
    return { site: shownLast.site, appliance: shownLast.appliance };
  }
  const site = found?.site ?? deployment.sites.find((one) => one.appliances.length > 0) ?? deployment.sites[0];
  return site && { site, appliance: site.appliances[0] };
}
