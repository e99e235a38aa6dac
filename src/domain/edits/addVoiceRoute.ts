import { takeId } from "../model/ids.ts";
import { sameName } from "../net/name.ts";
import { changeSite, withDeployment } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { nameOf, requireSite } from "./find.ts";
import { firstFree } from "./newSite.ts";

/** Adds a hybrid voice route for every number, under the first free name. */
export const addVoiceRoute = defineEdit<{ site: string }>({
  id: "addVoiceRoute",
  title: ({ deployment }, { site }) => `Add voice route to ${nameOf(deployment, site)}`,
  apply(design, { site: siteId }) {
    const { voiceRoutes } = requireSite(design.deployment, siteId);
    const name = firstFree((number) => {
      const offer = `Route${number}`;
      return voiceRoutes.some((route) => sameName(route.name?.trim() ?? "", offer)) ? undefined : offer;
    });
    const [id, deployment] = takeId(design.deployment, "route");
    const added = { id, name, pattern: ".*" };
    return withDeployment(
      design,
      changeSite(deployment, siteId, (site) => ({ ...site, voiceRoutes: [...site.voiceRoutes, added] })),
    );
  },
});
