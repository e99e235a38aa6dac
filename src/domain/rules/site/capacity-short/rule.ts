import type { SiteRule } from "../../rule.ts";
import { siteSubject } from "../../subjects.ts";
import { addAppliancesFix } from "../addAppliancesFix.ts";

const SPARE = { n: "with all appliances up", "n+1": "with one appliance down (N+1)", "n+2": "with two appliances down (N+2)" } as const;

export const capacityShort: SiteRule = {
  id: "site/capacity-short",
  severity: "error",
  title: "The concurrent calls that a site needs fit at the redundancy it aims at.",
  scope: "site",
  check({ site, capacity }) {
    const { required, atTarget, target } = capacity;
    // That the redundancy itself cannot be had is another rule's business.
    if (required === null || atTarget === null || atTarget >= required) return [];
    const subject = siteSubject(site, "requiredCalls");
    const message = `${subject.name} needs ${calls(required)} and carries ${calls(atTarget)} ${SPARE[target]}. The calls above that fail: add appliances, or aim lower.`;
    return [{ message, subject }];
  },
  fix: addAppliancesFix,
};

function calls(count: number): string {
  return `${count.toLocaleString("en-US")} concurrent calls`;
}
