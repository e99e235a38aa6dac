import type { Design } from "../model/design.ts";
import type { Layout } from "../model/layout.ts";
import { withLayout, withoutPositions, withoutSizes } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { nameOf, requireSite } from "./find.ts";
import { notesOutOfTheWay } from "./noteSpots.ts";

/**
 * Forgets where a hand has put things and how large it has made frames: everything, or one site's. Notes stay where they
 * are, unless they would lie on something: those stand as near as there is room.
 */
export const tidy = defineEdit<{ site?: string }>({
  id: "tidy",
  title: ({ deployment }, { site }) => (site === undefined ? "Tidy the canvas" : `Tidy ${nameOf(deployment, site)}`),
  apply(design, { site }) {
    const forgotten = withLayout(design, site === undefined ? withoutAll(design.layout) : withoutThoseOf(design, site));
    return notesOutOfTheWay(forgotten, site);
  },
});

function withoutAll(layout: Layout): Layout {
  const all = () => true;
  return withoutSizes(withoutPositions(layout, all), all);
}

function withoutThoseOf({ deployment, layout }: Design, id: string): Layout {
  const site = requireSite(deployment, id);
  const contents = new Set([...site.appliances, ...site.gateways].map((one) => one.id));
  return withoutSizes(
    withoutPositions(layout, (one) => contents.has(one)),
    (one) => one === id,
  );
}
