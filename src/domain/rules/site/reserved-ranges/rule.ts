import { unreadableRanges } from "../../../net/range.ts";
import { listed } from "../../quoted.ts";
import type { SiteRule } from "../../rule.ts";
import { siteSubject } from "../../subjects.ts";

export const reservedRanges: SiteRule = {
  id: "site/reserved-ranges",
  severity: "warning",
  title: "Everything in the list of reserved addresses can be read.",
  scope: "site",
  check({ site }) {
    const unreadable = unreadableRanges(site.reservedRanges);
    if (unreadable.length === 0) return [];
    const message = `In the reserved addresses ${listed(unreadable)} cannot be read, so what is meant may be given to a server. Write addresses, ranges such as 192.0.2.1-192.0.2.20, or subnets such as 192.0.2.0/28, separated by spaces.`;
    return [{ message, subject: siteSubject(site, "reservedRanges") }];
  },
};
