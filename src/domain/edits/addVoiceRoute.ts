import { takeId } from "../model/ids.ts";
import { sameName } from "../net/name.ts";
import { changeSite, withDeployment } from "./change.ts";
import { defineEdit, EditRefused } from "./edit.ts";
import { nameOf, requireSite } from "./find.ts";
import { firstFree } from "./newSite.ts";

/** Adds a hybrid voice route for every number, under the first free name unless one is given. */
export const addVoiceRoute = defineEdit<{ site: string; name?: string }>({
  id: "addVoiceRoute",
  title: ({ deployment }, { site }) => `Add voice route to ${nameOf(deployment, site)}`,
  apply(design, { site: siteId, name: wanted }) {
    const { voiceRoutes } = requireSite(design.deployment, siteId);
    const isTaken = (name: string) => voiceRoutes.some((route) => sameName(route.name?.trim() ?? "", name.trim()));
    if (wanted !== undefined && isTaken(wanted)) {
      throw new EditRefused(`${nameOf(design.deployment, siteId)} has a voice route called “${wanted}” already.`);
    }
    const name = wanted ?? firstFree((number) => (isTaken(`Route${number}`) ? undefined : `Route${number}`));
    const [id, deployment] = takeId(design.deployment, "route");
    const added = { id, name, pattern: ".*" };
    return withDeployment(
      design,
      changeSite(deployment, siteId, (site) => ({ ...site, voiceRoutes: [...site.voiceRoutes, added] })),
    );
  },
});
