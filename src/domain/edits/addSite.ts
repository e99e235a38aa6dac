import type { Position } from "../model/layout.ts";
import { withDeployment } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { siteUnder, withNewSite } from "./newSite.ts";
import { placeNewSite, placeSites } from "./spots.ts";

/**
 * Adds a PSTN site without appliances or gateways; its name and pool names are the first free ones. With a position, its
 * title comes to lie there, or as near as other frames leave room.
 */
export const addSite = defineEdit<{ name?: string; position?: Position }>({
  id: "addSite",
  title: (_, { name }) => `Add PSTN site${name ? ` ${name}` : ""}`,
  apply(design, { name, position }) {
    const [site, deployment] = withNewSite(design.deployment, name);
    const added = withDeployment(design, deployment);
    return position ? placeSites(added, { [site.id]: siteUnder(position) }) : placeNewSite(design, added, site.id);
  },
});
