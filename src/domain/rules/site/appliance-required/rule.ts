import type { SiteRule } from "../../rule.ts";
import { siteSubject } from "../../subjects.ts";
import { addAppliancesFix } from "../addAppliancesFix.ts";

export const applianceRequired: SiteRule = {
  id: "site/appliance-required",
  severity: "error",
  title: "Every site has an appliance.",
  scope: "site",
  check({ site }) {
    if (site.appliances.length > 0) return [];
    const subject = siteSubject(site);
    const message = `${subject.name} has no appliance, so no call can pass through it: add one, or two to have one to spare.`;
    return [{ message, subject }];
  },
  fix: (design, finding) => addAppliancesFix(design, finding, 2),
};
