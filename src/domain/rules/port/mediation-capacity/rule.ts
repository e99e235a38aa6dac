import { mediationPortCalls } from "../../../facts/capacity.ts";
import { parsePort } from "../../../net/port.ts";
import { fixBy } from "../../fixes.ts";
import type { SiteRule } from "../../rule.ts";
import { siteSubject } from "../../subjects.ts";
import { DEFAULT_PORTS_LABEL, defaultPortCalls } from "../mediationPorts.ts";
import { mostCalls } from "../readings.ts";

export const mediationCapacity: SiteRule = {
  id: "port/mediation-capacity",
  severity: "warning",
  title: "The Mediation Servers have four media ports for each call that the hardware carries.",
  scope: "site",
  check({ site, appliances }) {
    const [first, last] = [parsePort(site.mediationPortStart), parsePort(site.mediationPortEnd)];
    const supported = mediationPortCalls(site.mediationPortStart, site.mediationPortEnd);
    const calls = mostCalls(appliances);
    if (first === undefined || last === undefined || first < 1024 || supported === undefined || supported >= calls) return [];
    const message = `The ${last - first + 1} Mediation media ports ${first}–${last} are enough for ${supported} calls, but the hardware carries ${calls}. A call takes up to four of them: widen the range to ${4 * calls} ports or more, at the gateways and in the internal firewall as well.`;
    return [{ message, subject: siteSubject(site, "mediationPortEnd") }];
  },
  fix: (design, { subject }) => fixBy(design, DEFAULT_PORTS_LABEL, defaultPortCalls(subject.id)),
};
