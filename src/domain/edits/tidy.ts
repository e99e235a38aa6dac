import { withLayout, withoutPositions } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { nameOf, requireSite } from "./find.ts";

/** Forgets where a hand has put things: everything, or what one site holds. */
export const tidy = defineEdit<{ site?: string }>({
  id: "tidy",
  title: ({ deployment }, { site }) => (site === undefined ? "Tidy the canvas" : `Tidy ${nameOf(deployment, site)}`),
  apply(design, { site: siteId }) {
    if (siteId === undefined)
      return withLayout(
        design,
        withoutPositions(design.layout, () => true),
      );
    const site = requireSite(design.deployment, siteId);
    const contents = new Set([...site.appliances, ...site.gateways].map((one) => one.id));
    return withLayout(
      design,
      withoutPositions(design.layout, (id) => contents.has(id)),
    );
  },
});
