import type { SiteRule } from "../../rule.ts";
import { siteSubject } from "../../subjects.ts";
import { addAppliancesFix } from "../addAppliancesFix.ts";

export const singleAppliance: SiteRule = {
  id: "site/single-appliance",
  severity: "warning",
  title: "A site has two appliances or more; one is for evaluation only.",
  scope: "site",
  check({ site }) {
    if (site.appliances.length !== 1) return [];
    const subject = siteSubject(site);
    const message = `${subject.name} has one appliance, which is meant for evaluation only: while it is down or being updated, no call passes. Add a second one.`;
    return [{ message, subject }];
  },
  fix: (design, finding) => addAppliancesFix(design, finding, 2),
};
