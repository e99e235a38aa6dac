import { parsePort } from "../../../net/port.ts";
import { fixBy } from "../../fixes.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule } from "../../rule.ts";
import { siteSubject } from "../../subjects.ts";
import { DEFAULT_PORTS_LABEL, defaultPortCalls } from "../mediationPorts.ts";

const ENDS = [
  ["mediationPortStart", "first"],
  ["mediationPortEnd", "last"],
] as const;

export const mediationRange: SiteRule = {
  id: "port/mediation-range",
  severity: "error",
  title: "The media ports of the Mediation Servers lie within 1024–65535, the first not after the last.",
  scope: "site",
  check({ site }) {
    const wrong = ENDS.filter(([field]) => (parsePort(site[field]) ?? 0) < 1024).map(([field, which]) => {
      const text = site[field]?.trim() ?? "";
      const what =
        text === "" ? `The ${which} Mediation media port is missing` : `${quoted(text)} cannot be the ${which} Mediation media port`;
      const message = `${what}. It is a number from 1024 to 65535, for which the internal firewall is opened: write 49152–57500 unless Set-CsMediationServer narrows the range.`;
      return { message, subject: siteSubject(site, field) };
    });
    const [first, last] = [parsePort(site.mediationPortStart) ?? 0, parsePort(site.mediationPortEnd) ?? 0];
    if (wrong.length > 0 || first <= last) return wrong;
    const message = `The Mediation media ports begin at ${first} and end at ${last}, before they begin. No call would have a port: write the lower number first, or 49152–57500, the product’s default.`;
    return [{ message, subject: siteSubject(site, "mediationPortEnd") }];
  },
  fix: (design, { subject }) => fixBy(design, DEFAULT_PORTS_LABEL, defaultPortCalls(subject.id)),
};
