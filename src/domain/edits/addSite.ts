import type { Design } from "../model/design.ts";
import type { Position } from "../model/layout.ts";
import { withDeployment } from "./change.ts";
import { counted, requireCount } from "./count.ts";
import { defineEdit } from "./edit.ts";
import { numberedSiteName, siteUnder, withNewSite } from "./newSite.ts";
import { placeNewSite, placeSites } from "./spots.ts";

/**
 * Adds PSTN sites without appliances or gateways; their names and pool names are the first free ones. With a position, the
 * title comes to lie there, or as near as other frames leave room. The name is for a single site: a second one is numbered.
 */
export const addSite = defineEdit<{ name?: string; count?: number; position?: Position }>({
  id: "addSite",
  title: (_, { name, count }) => `Add ${counted(count, "PSTN site")}${name ? ` ${name}` : ""}`,
  apply(design, { name, count, position }) {
    let next = design;
    for (let left = requireCount(count, "PSTN sites"); left > 0; left -= 1) {
      next = withOneMore(next, next === design ? name : name && numberedSiteName(next.deployment, name), position);
    }
    return next;
  },
});

function withOneMore(design: Design, name: string | undefined, position: Position | undefined): Design {
  const [site, deployment] = withNewSite(design.deployment, name);
  const added = withDeployment(design, deployment);
  return position ? placeSites(added, { [site.id]: siteUnder(position) }) : placeNewSite(design, added, site.id);
}
