import type { SiteFacts } from "../facts/deploymentFacts.ts";
import type { ApplianceView } from "../facts/siteContext.ts";
import type { OutputTarget } from "./output.ts";

/** The appliances of a target as their files have them, each with the facts of its site: one, those of a site, or all. */
export function appliancesOf({ facts, sites, appliance: only }: OutputTarget): readonly (readonly [ApplianceView, SiteFacts])[] {
  return sites.flatMap((site) => {
    const ofSite = facts.ofSite(site);
    return ofSite.context.appliances
      .filter(({ appliance }) => only === undefined || appliance === only)
      .map((view) => [view, ofSite] as const);
  });
}

/** Whether a row is about the target's one appliance; about any where it has none. */
export function isAbout({ appliance }: OutputTarget, subjects: readonly (string | undefined)[]): boolean {
  return appliance === undefined || subjects.includes(appliance.id);
}
