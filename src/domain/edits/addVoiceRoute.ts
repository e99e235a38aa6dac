import type { Deployment } from "../model/deployment.ts";
import { takeId } from "../model/ids.ts";
import type { VoiceRoute } from "../model/voiceRoute.ts";
import { sameName } from "../net/name.ts";
import { changeSite, withDeployment } from "./change.ts";
import { defineEdit, EditRefused } from "./edit.ts";
import { nameOf, requireSite } from "./find.ts";
import { firstFree } from "./newSite.ts";

/** Adds a hybrid voice route: unless they are given, under the first free name and for every number. */
export const addVoiceRoute = defineEdit<{ site: string; name?: string; pattern?: string }>({
  id: "addVoiceRoute",
  title: ({ deployment }, { site, name }) => `Add voice route ${name === undefined ? "" : `${name} `}to ${nameOf(deployment, site)}`,
  apply(design, { site: siteId, name: wanted, pattern = ".*" }) {
    const { voiceRoutes } = requireSite(design.deployment, siteId);
    const isTaken = (name: string) => voiceRoutes.some((route) => sameName(route.name?.trim() ?? "", name));
    if (wanted !== undefined && isTaken(wanted)) throw new EditRefused(refusal(design.deployment, siteId, wanted));
    const name = wanted ?? firstFree((number) => (isTaken(`Route${number}`) ? undefined : `Route${number}`));
    const [id, deployment] = takeId(design.deployment, "route");
    const added: VoiceRoute = { id, name, pattern };
    return withDeployment(
      design,
      changeSite(deployment, siteId, (site) => ({ ...site, voiceRoutes: [...site.voiceRoutes, added] })),
    );
  },
});

function refusal(deployment: Deployment, site: string, name: string): string {
  return `${nameOf(deployment, site)} has a voice route called “${name}” already.`;
}
