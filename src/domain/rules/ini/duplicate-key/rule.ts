import type { Appliance } from "../../../model/appliance.ts";
import { groupBy } from "../../../model/groupBy.ts";
import type { Repeated } from "../../../model/repeated.ts";
import type { Site } from "../../../model/site.ts";
import { contextOf } from "../../contextOf.ts";
import { fixBy } from "../../fixes.ts";
import { listed, quoted } from "../../quoted.ts";
import type { SiteRule, Statement } from "../../rule.ts";
import { applianceSubject, siteSubject } from "../../subjects.ts";
import { lineSubject } from "../applianceLine.ts";

export const duplicateKey: SiteRule = {
  id: "ini/duplicate-key",
  severity: "warning",
  title: "No key or section stands twice in an imported file, and none will in a written one.",
  scope: "site",
  check: ({ site }) => [
    ...repeatedRoutes(site).map(({ statement }) => statement),
    ...site.appliances.flatMap((one) => repeatedIn(site, one).map(({ statement }) => statement)),
  ],
  fix(design, finding) {
    const { id, field } = finding.subject;
    const site = contextOf(design, finding)?.site;
    const appliance = site?.appliances.find((one) => one.id === id);
    if (site === undefined) return undefined;
    if (appliance === undefined) {
      const route = repeatedRoutes(site).find(({ statement, isCopy }) => isCopy && statement.subject.field === field)?.route;
      if (route === undefined) return undefined;
      return fixBy(design, "Remove the route that repeats the other", [{ edit: "removeVoiceRoute", args: { site: id, route } }]);
    }
    const found = repeatedIn(site, appliance).find(({ statement }) => statement.message === finding.message);
    if (found === undefined) return undefined;
    const { section, key, gateway } = found.place;
    const args = { appliance: id, section, ...(key !== undefined && { key }), ...(gateway !== undefined && { gateway }) };
    return fixBy(design, "The last one is right: forget the earlier one", [{ edit: "forgetRepeated", args }]);
  },
};

/** What stood twice in the file of an appliance, each place once. */
function repeatedIn(site: Site, appliance: Appliance): readonly { readonly place: Repeated; readonly statement: Statement }[] {
  const { repeated } = appliance;
  if (repeated === undefined || repeated.length === 0) return [];
  const there = new Set([undefined, ...site.gateways.map(({ id }) => id), ...(appliance.overrides ?? []).map((one) => one.gateway)]);
  const places = groupBy(
    repeated.filter(({ gateway }) => there.has(gateway)),
    ({ section, key, gateway }) => JSON.stringify([section, key, gateway]),
  );
  return [...places.values()].flatMap((lines) => {
    const [place] = lines;
    return place ? [{ place, statement: aboutLines(site, appliance, place, lines) }] : [];
  });
}

function aboutLines(site: Site, appliance: Appliance, place: Repeated, lines: readonly Repeated[]): Statement {
  const { section, key, gateway } = place;
  if (key === undefined) {
    const message = `The section ${quoted(`[${section}]`)} stood twice in the file that was imported for this appliance. Its keys were put together, and not every reader does that: make sure that what is here is right.`;
    return { message, subject: applianceSubject(site, appliance) };
  }
  const times = lines.length === 1 ? "twice" : `${lines.length + 1} times`;
  const message = `${quoted(key)} stood ${times} in ${quoted(`[${section}]`)} of the file that was imported for this appliance; before the last one, which counts, it was ${listed(lines.map(({ text }) => text ?? ""))}. Not every reader takes the last: make sure that the value is right.`;
  return { message, subject: lineSubject(site, appliance, section, key, gateway) };
}

interface RepeatedRoute {
  readonly route: string;
  /** Whether it says the very same as the earlier one. */
  readonly isCopy: boolean;
  readonly statement: Statement;
}

/** The voice routes of a site that have an earlier one's name: their lines in the file would have one key. */
function repeatedRoutes(site: Site): readonly RepeatedRoute[] {
  if (site.voiceRoutes.length < 2) return [];
  const patterns = new Map<string, string>();
  return site.voiceRoutes.flatMap(({ id: route, name = "", pattern }): RepeatedRoute[] => {
    const key = name.trim().toLowerCase();
    const earlier = patterns.get(key);
    if (pattern === undefined || key === "") return [];
    if (earlier === undefined) {
      patterns.set(key, pattern.trim());
      return [];
    }
    const message = `Two voice routes of this site are called ${quoted(name.trim())}. Both would be lines with one key, of which only the last would count: give one of them another name, or remove it.`;
    const subject = siteSubject(site, `voiceRoutes/${route}/name`);
    return [{ route, isCopy: earlier === pattern.trim(), statement: { message, subject } }];
  });
}
