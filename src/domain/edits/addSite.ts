import type { Position } from "../model/layout.ts";
import { withDeployment, withLayout, withPositions } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { withNewSite } from "./newSite.ts";

/** Adds a PSTN site without appliances or gateways; its name and pool names are the first free ones. */
export const addSite = defineEdit<{ name?: string; position?: Position }>({
  id: "addSite",
  title: (_, { name }) => `Add PSTN site${name ? ` ${name}` : ""}`,
  apply(design, { name, position }) {
    const [site, deployment] = withNewSite(design.deployment, name);
    const added = withDeployment(design, deployment);
    return position ? withLayout(added, withPositions(added.layout, { [site.id]: position })) : added;
  },
});
