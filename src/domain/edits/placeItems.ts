import { arrangeSites, framesOf } from "../arrangement/deployment.ts";
import { noteBoxes, notesOn } from "../arrangement/notes.ts";
import { placesOf } from "../arrangement/places.ts";
import type { Design } from "../model/design.ts";
import type { Layout, Position } from "../model/layout.ts";
import { findNote, notesOf } from "../model/lookup.ts";
import { changeNotes, withLayout, withPositions } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { requireThere } from "./find.ts";
import { namesIn } from "./kinds.ts";
import { placeSites } from "./spots.ts";

type Positions = Readonly<Record<string, Position>>;

/** Puts things in places by hand; a frame comes to stand as near as other frames leave room, and notes on it go along. */
export const placeItems = defineEdit<{ positions: Positions }>({
  id: "placeItems",
  title: (design, { positions }) => `Place ${namesIn(design, Object.keys(positions))}`,
  replaces: (earlier, later) => Object.keys(earlier.positions).every((id) => Object.hasOwn(later.positions, id)),
  apply(design, { positions }) {
    for (const id of Object.keys(positions)) requireThere(design, id);
    const isSite = (id: string) => design.deployment.sites.some((site) => site.id === id);
    const entries = Object.entries(positions);
    const isNote = (id: string) => findNote(design, id) !== undefined;
    const inner = withPositions(design.layout, Object.fromEntries(entries.filter(([id]) => !isSite(id) && !isNote(id))));
    const sites = Object.fromEntries(entries.filter(([id]) => isSite(id)));
    const placed = placeSites(withLayout(design, inner), sites);
    const along = notesAlong(design, placed, Object.keys(sites));
    const next = withLayout(placed, withPlacedNotes(placed.layout, { ...along, ...positions }));
    return standsAsBefore(design, next, Object.keys(positions)) ? design : next;
  },
});

/** Whether nothing has moved: what is pushed at a wall stays where it is, and that it was tried is nothing to undo. */
function standsAsBefore(before: Design, after: Design, ids: readonly string[]): boolean {
  const [then, now] = [placesOf(before, ids), placesOf(after, ids)];
  return ids.every((id) => then[id]?.x === now[id]?.x && then[id]?.y === now[id]?.y);
}

/** Notes lie wherever a hand puts them, on frames as well. */
function withPlacedNotes(layout: Layout, positions: Positions): Layout {
  return changeNotes(layout, (note) => {
    const place = positions[note.id];
    return place && (place.x !== note.x || place.y !== note.y) ? { ...note, x: place.x, y: place.y } : note;
  });
}

/** Where the notes on the frames of these sites come to stand when the frames have moved. */
function notesAlong(before: Design, after: Design, sites: readonly string[]): Positions {
  const notes = noteBoxes(notesOf(before));
  if (sites.length === 0 || notes.size === 0) return {};
  const [then, now] = [before, after].map(({ deployment, layout }) => arrangeSites(framesOf(deployment.sites, layout), layout.positions));
  const along: Record<string, Position> = {};
  for (const site of sites) {
    const [from, to] = [then?.get(site), now?.get(site)];
    if (!from || !to) continue;
    for (const id of notesOn(from, notes)) {
      const box = notes.get(id);
      if (box && !along[id]) along[id] = { x: box.x + to.x - from.x, y: box.y + to.y - from.y };
    }
  }
  return along;
}
