import { mapShared } from "../model/change.ts";
import type { Site } from "../model/site.ts";
import type { VoiceRoute } from "../model/voiceRoute.ts";
import { sameName } from "../net/name.ts";
import { changeSite, withDeployment } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { nameOf, requireSite } from "./find.ts";
import { requireRoute } from "./requireRoute.ts";
import { isListable, withoutRoute } from "./routeNames.ts";

/** Removes a voice route; the site's gateways name it no longer. A route that one file has for itself stays there. */
export const removeVoiceRoute = defineEdit<{ site: string; route: string }>({
  id: "removeVoiceRoute",
  title: ({ deployment }, { site, route }) => {
    const name = deployment.sites.find((one) => one.id === site)?.voiceRoutes.find((one) => one.id === route)?.name;
    return `Remove voice route ${name ?? ""} from ${nameOf(deployment, site)}`.replace("  ", " ");
  },
  apply(design, { site: siteId, route: routeId }) {
    const route = requireRoute(requireSite(design.deployment, siteId), routeId);
    return withDeployment(
      design,
      changeSite(design.deployment, siteId, (site) => withoutVoiceRoute(site, route)),
    );
  },
});

function withoutVoiceRoute(site: Site, gone: VoiceRoute): Site {
  const voiceRoutes = site.voiceRoutes.filter((route) => route !== gone);
  const { name } = gone;
  const isNamedElse = voiceRoutes.some((route) => sameName(route.name ?? "", name ?? ""));
  if (!isListable(name) || isNamedElse) return { ...site, voiceRoutes };
  return { ...site, voiceRoutes, gateways: mapShared(site.gateways, (gateway) => withoutRoute(gateway, name)) };
}
