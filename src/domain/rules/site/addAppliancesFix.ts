import { type Hardware, hardwareOf, siteCapacity } from "../../facts/capacity.ts";
import { pickSettings } from "../../facts/settings.ts";
import { siteContext } from "../../facts/siteContext.ts";
import { newAppliance } from "../../model/create.ts";
import type { Design } from "../../model/design.ts";
import type { Finding } from "../../model/finding.ts";
import type { Site } from "../../model/site.ts";
import { applianceLimit, toVersion } from "../../model/versions.ts";
import { fixBy } from "../fixes.ts";
import type { Fix } from "../rule.ts";

const TYPES = { normal: "Normal", minimum: "Minimum" } as const;

/**
 * A fix that adds appliances of the site's hardware type: as many as its stated calls need at the redundancy aimed at, and
 * `least` in any case. Where the hardware is mixed, or the need is larger than a site can be, a person has to decide.
 */
export function addAppliancesFix(design: Design, { subject }: Finding, least = 1): Fix | undefined {
  const site = design.deployment.sites.find(({ id }) => id === subject.site);
  const hardware = site && hardwareIn(design, site);
  if (site === undefined || hardware === undefined) return undefined;
  const count = countToAdd(design, site, hardware, least);
  if (count === undefined) return undefined;
  const label = count === 1 ? `Add an appliance` : `Add ${count} appliances`;
  return fixBy(design, label, [{ edit: "addAppliance", args: { site: site.id, hardwareType: TYPES[hardware], count } }]);
}

/** The hardware type that all appliances of a site have; Normal where there are none. */
function hardwareIn({ deployment }: Design, site: Site): Hardware | undefined {
  const { appliances } = siteContext(pickSettings(deployment), site);
  const [one = "normal", ...others] = new Set(appliances.map((view) => hardwareOf(view.own("hardwareType"))));
  return others.length === 0 ? one : undefined;
}

function countToAdd({ deployment }: Design, site: Site, hardware: Hardware, least: number): number | undefined {
  const settings = pickSettings(deployment);
  const room = applianceLimit(toVersion(deployment.targetVersion)) - site.appliances.length;
  for (let count = Math.max(1, least - site.appliances.length); count <= room; count += 1) {
    const added = Array.from({ length: count }, () => newAppliance("", TYPES[hardware]));
    const { atTarget, meetsTarget } = siteCapacity(siteContext(settings, { ...site, appliances: [...site.appliances, ...added] }));
    if (atTarget !== null && meetsTarget !== false) return count;
  }
  return undefined;
}
