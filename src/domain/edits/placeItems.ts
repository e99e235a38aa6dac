import type { Layout, Position } from "../model/layout.ts";
import { findNote } from "../model/lookup.ts";
import { changeNotes, withLayout, withPositions } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { nameIn, requireThere } from "./find.ts";
import { placeSites } from "./spots.ts";

/** Puts things in places by hand; a frame comes to stand as near as other frames leave room. */
export const placeItems = defineEdit<{ positions: Readonly<Record<string, Position>> }>({
  id: "placeItems",
  title(design, { positions }) {
    const [only, ...others] = Object.keys(positions);
    return only !== undefined && others.length === 0 ? `Place ${nameIn(design, only)}` : `Place ${others.length + 1} items`;
  },
  replaces: (earlier, later) => Object.keys(earlier.positions).every((id) => Object.hasOwn(later.positions, id)),
  apply(design, { positions }) {
    for (const id of Object.keys(positions)) requireThere(design, id);
    const isSite = (id: string) => design.deployment.sites.some((site) => site.id === id);
    const entries = Object.entries(positions);
    const isNote = (id: string) => findNote(design, id) !== undefined;
    const placed = withPositions(design.layout, Object.fromEntries(entries.filter(([id]) => !isSite(id) && !isNote(id))));
    return placeSites(withLayout(design, withPlacedNotes(placed, positions)), Object.fromEntries(entries.filter(([id]) => isSite(id))));
  },
});

/** Notes lie wherever a hand puts them, on frames as well. */
function withPlacedNotes(layout: Layout, positions: Readonly<Record<string, Position>>): Layout {
  return changeNotes(layout, (note) => {
    const place = positions[note.id];
    return place && (place.x !== note.x || place.y !== note.y) ? { ...note, x: place.x, y: place.y } : note;
  });
}
