import type { Gateway } from "../../../model/gateway.ts";
import { parseList } from "../../../net/address.ts";
import { sameName } from "../../../net/name.ts";
import { fixBy, removeLineFix } from "../../fixes.ts";
import { lineSubject } from "../../ini/applianceLine.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule } from "../../rule.ts";
import { siteSubject } from "../../subjects.ts";

export const voiceRouteUnused: SiteRule = {
  id: "site/voice-route-unused",
  severity: "warning",
  title: "Every voice route is used by a gateway.",
  scope: "site",
  check({ site, overriding }) {
    const used = namesIn([site.gateways, ...overriding.map(({ gateways }) => gateways)].flat());
    // Without a gateway nothing can use a route, and another rule says so.
    if (used === undefined) return [];
    const ofSite = site.voiceRoutes
      .filter(({ name }) => isUnused(name, used))
      .map(({ id, name }) => ({ message: say(name), subject: siteSubject(site, `voiceRoutes/${id}/name`) }));
    const ofFiles = overriding
      .filter((view) => view.voiceRoutes !== site.voiceRoutes)
      .flatMap(({ appliance, voiceRoutes, gateways }) =>
        voiceRoutes
          .filter(({ name }) => site.voiceRoutes.every((route) => !sameName(route.name ?? "", name ?? "")))
          .filter(({ name }) => isUnused(name, namesIn(gateways) ?? new Set()))
          .map(({ name }) => ({ message: say(name), subject: lineSubject(site, appliance, "HybridVoiceRoutes", name ?? "") })),
      );
    return [...ofSite, ...ofFiles];
  },
  fix(design, finding) {
    const { kind, id: site, field } = finding.subject;
    const [, route] = field?.split("/") ?? [];
    if (kind !== "site" || route === undefined) return removeLineFix(design, finding, "Remove the route");
    return fixBy(design, "Remove the route", [{ edit: "removeVoiceRoute", args: { site, route } }]);
  },
};

/** The names of routes that gateways list, in lower case; undefined without gateways. */
function namesIn(gateways: readonly Gateway[]): ReadonlySet<string> | undefined {
  if (gateways.length === 0) return undefined;
  return new Set(gateways.flatMap(({ voiceRoutes }) => parseList(voiceRoutes)).map((name) => name.toLowerCase()));
}

function isUnused(name: string | undefined, used: ReadonlySet<string>): boolean {
  const text = name?.trim().toLowerCase() ?? "";
  return text !== "" && !used.has(text);
}

function say(name: string | undefined): string {
  return `No gateway names the voice route ${quoted(name?.trim() ?? "")}, so no number is sent anywhere by it: name it in the voice routes of a gateway, or remove it.`;
}
