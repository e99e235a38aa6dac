import type { SiteRule } from "../../rule.ts";
import { siteSubject } from "../../subjects.ts";
import { addAppliancesFix } from "../addAppliancesFix.ts";

/** The appliances that a redundancy takes at the least. */
const LEAST = { n: 0, "n+1": 2, "n+2": 3 } as const;

export const redundancyUnreachable: SiteRule = {
  id: "site/redundancy-unreachable",
  severity: "error",
  title: "The redundancy that a site aims at is possible with its number of appliances.",
  scope: "site",
  check({ site, capacity }) {
    const { target, atTarget } = capacity;
    if (atTarget !== null) return [];
    const subject = siteSubject(site, "redundancyTarget");
    const count = site.appliances.length;
    const has = count === 0 ? "none" : `only ${count}`;
    const message = `${subject.name} aims at ${target.toUpperCase()}, which takes ${LEAST[target]} appliances or more, and has ${has}. Add appliances, or aim lower.`;
    return [{ message, subject }];
  },
  fix: addAppliancesFix,
};
