import type { SiteRule } from "../../rule.ts";
import { siteSubject } from "../../subjects.ts";

export const mixedHardware: SiteRule = {
  id: "site/mixed-hardware",
  severity: "warning",
  title: "The appliances of a site are of one hardware type.",
  scope: "site",
  check({ site, capacity }) {
    const { normal, minimum } = capacity.appliances;
    if (normal === 0 || minimum === 0) return [];
    const subject = siteSubject(site);
    const message = `${subject.name} has ${normal} appliances of Normal hardware and ${minimum} of Minimum. Calls are spread over them in random order, so the small ones are full first, and figures of such a site are derived, not supported: use one type.`;
    return [{ message, subject }];
  },
};
