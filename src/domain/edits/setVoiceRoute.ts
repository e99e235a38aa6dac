import { mapShared, withProperty } from "../model/change.ts";
import type { Site } from "../model/site.ts";
import type { VoiceRoute } from "../model/voiceRoute.ts";
import { sameName } from "../net/name.ts";
import { changeSite, withDeployment } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { nameOf, requireSite } from "./find.ts";
import { requireRoute } from "./requireRoute.ts";
import { isListable, renameRoute } from "./routeNames.ts";

/** Changes the name or pattern of a voice route; what names the route follows. */
export const setVoiceRoute = defineEdit<{ site: string; route: string; name?: string; pattern?: string }>({
  id: "setVoiceRoute",
  title: ({ deployment }, { site, name }) =>
    `${name === undefined ? "Change pattern of a voice route" : "Rename a voice route"} in ${nameOf(deployment, site)}`,
  replaces: (earlier, later) =>
    earlier.site === later.site &&
    earlier.route === later.route &&
    (earlier.name === undefined) === (later.name === undefined) &&
    (earlier.pattern === undefined) === (later.pattern === undefined),
  apply(design, { site: siteId, route: routeId, name, pattern }) {
    const site = requireSite(design.deployment, siteId);
    const old = requireRoute(site, routeId);
    const named = name === undefined ? old : withProperty(old, "name", name);
    const changed = pattern === undefined ? named : withProperty(named, "pattern", pattern);
    if (changed === old) return design;
    return withDeployment(
      design,
      changeSite(design.deployment, siteId, (one) => withRoute(one, old, changed)),
    );
  },
});

function withRoute(site: Site, old: VoiceRoute, changed: VoiceRoute): Site {
  const voiceRoutes = mapShared(site.voiceRoutes, (route) => (route === old ? changed : route));
  const next = { ...site, voiceRoutes };
  // While another route has the old name, that is the one the gateways may mean; a name with a space in it would be two.
  const isShared = voiceRoutes.some((route) => sameName(route.name ?? "", old.name ?? ""));
  const renamed = old.name !== changed.name && isListable(old.name) && isListable(changed.name);
  return renamed && (!isShared || sameName(old.name ?? "", changed.name ?? ""))
    ? renameRoute(next, old.name ?? "", changed.name ?? "")
    : next;
}
