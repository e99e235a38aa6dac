import type { EditCall } from "../../../edits/registry.ts";
import type { Design } from "../../../model/design.ts";
import { effectiveVoiceRoutes } from "../../../model/effective.ts";
import type { Finding } from "../../../model/finding.ts";
import type { Gateway } from "../../../model/gateway.ts";
import { findById } from "../../../model/lookup.ts";
import { parseList } from "../../../net/address.ts";
import { sameName } from "../../../net/name.ts";
import { fixBy } from "../../fixes.ts";
import type { Fix, SiteRule } from "../../rule.ts";
import { applianceSubject, siteSubject } from "../../subjects.ts";

/** The product's own route: every number. */
const DEFAULT_ROUTE = { name: "LocalRoute", pattern: ".*" };

export const voiceRouteRequired: SiteRule = {
  id: "site/voice-route-required",
  severity: "error",
  title: "Every site has a hybrid voice route.",
  scope: "site",
  check({ site, appliances }) {
    const without = appliances.filter(({ voiceRoutes }) => voiceRoutes.every(({ pattern }) => pattern === undefined));
    const hasNone = site.voiceRoutes.every(({ pattern }) => pattern === undefined);
    if (hasNone && without.length === appliances.length) {
      const subject = siteSubject(site);
      const message = `${subject.name} has no hybrid voice route, so no dialled number finds its way to a gateway: add one, like LocalRoute=.* for every number.`;
      return [{ message, subject }];
    }
    return without.map(({ appliance }) => {
      const subject = applianceSubject(site, appliance);
      const message = `The file of ${subject.name} has no hybrid voice route, unlike others of its site, so no dialled number finds its way through this appliance: let it have the routes of the site.`;
      return { message, subject };
    });
  },
  fix: (design, finding) => (finding.subject.kind === "site" ? addRoute(design, finding.subject.id) : shareRoutes(design, finding)),
};

function addRoute(design: Design, site: string): Fix | undefined {
  const { gateways, voiceRoutes } = design.deployment.sites.find(({ id }) => id === site) ?? { gateways: [], voiceRoutes: [] };
  const { pattern } = DEFAULT_ROUTE;
  const name = nameToAdd(gateways);
  if (name === undefined) return undefined;
  const known = voiceRoutes.find((route) => sameName(route.name ?? "", name));
  const call: EditCall = known
    ? { edit: "setVoiceRoute", args: { site, route: known.id, pattern } }
    : { edit: "addVoiceRoute", args: { site, name, pattern } };
  return fixBy(design, `Add the voice route ${name}=${pattern}`, [call, ...namingRoute(gateways, name)]);
}

/** Lets the gateways that name no route use this one; where all name others, those are what is missing. */
function namingRoute(gateways: readonly Gateway[], name: string): readonly EditCall[] {
  return gateways
    .filter((gateway) => parseList(gateway.voiceRoutes).length === 0)
    .map(({ id }) => ({ edit: "setField", args: { owner: "gateway", id, field: "voiceRoutes", text: name } }));
}

/** The name of the route to add: the default one's, or the only one that gateways name already; undefined where they name several. */
function nameToAdd(gateways: readonly Gateway[]): string | undefined {
  const named = gateways.flatMap(({ voiceRoutes }) => parseList(voiceRoutes));
  const isOpen = gateways.length === 0 || gateways.some(({ voiceRoutes }) => parseList(voiceRoutes).length === 0);
  if (isOpen || named.some((name) => sameName(name, DEFAULT_ROUTE.name))) return DEFAULT_ROUTE.name;
  const [first, ...others] = named;
  return others.every((name) => sameName(name, first ?? "")) ? first : undefined;
}

/** Takes back what leaves the file of an appliance without the routes of its site. */
function shareRoutes(design: Design, { subject }: Finding): Fix | undefined {
  const found = findById(design.deployment, subject.id);
  if (found?.kind !== "appliance" || effectiveVoiceRoutes(found.site, { ...found.appliance, overrides: [] }).length === 0) return undefined;
  const calls = found.appliance.overrides
    ?.filter(({ section, text }) => section === "HybridVoiceRoutes" && text === undefined)
    .map(({ section, key }): EditCall => ({ edit: "removeOverride", args: { appliance: subject.id, section, key } }));
  return calls && fixBy(design, "Use the site’s voice routes", calls);
}
