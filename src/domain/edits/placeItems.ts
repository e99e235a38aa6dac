import type { Position } from "../model/layout.ts";
import { withLayout, withPositions } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { nameOf, requireItem } from "./find.ts";
import { placeSites } from "./spots.ts";

/** Puts things in places by hand; a frame comes to stand as near as other frames leave room. */
export const placeItems = defineEdit<{ positions: Readonly<Record<string, Position>> }>({
  id: "placeItems",
  title({ deployment }, { positions }) {
    const [only, ...others] = Object.keys(positions);
    return only !== undefined && others.length === 0 ? `Place ${nameOf(deployment, only)}` : `Place ${others.length + 1} items`;
  },
  replaces: (earlier, later) => Object.keys(earlier.positions).every((id) => Object.hasOwn(later.positions, id)),
  apply(design, { positions }) {
    for (const id of Object.keys(positions)) requireItem(design.deployment, id);
    const isSite = (id: string) => design.deployment.sites.some((site) => site.id === id);
    const entries = Object.entries(positions);
    const placed = withPositions(design.layout, Object.fromEntries(entries.filter(([id]) => !isSite(id))));
    return placeSites(withLayout(design, placed), Object.fromEntries(entries.filter(([id]) => isSite(id))));
  },
});
