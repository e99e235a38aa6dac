import type { Position } from "../model/layout.ts";
import { withLayout, withPositions } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { nameOf, requireItem } from "./find.ts";

/** Puts things in places by hand. */
export const placeItems = defineEdit<{ positions: Readonly<Record<string, Position>> }>({
  id: "placeItems",
  title({ deployment }, { positions }) {
    const [only, ...others] = Object.keys(positions);
    return only !== undefined && others.length === 0 ? `Place ${nameOf(deployment, only)}` : `Place ${others.length + 1} items`;
  },
  replaces: (earlier, later) => Object.keys(earlier.positions).every((id) => Object.hasOwn(later.positions, id)),
  apply(design, { positions }) {
    for (const id of Object.keys(positions)) requireItem(design.deployment, id);
    return withLayout(design, withPositions(design.layout, positions));
  },
});
