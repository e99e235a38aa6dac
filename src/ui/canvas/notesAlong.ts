import { notesOn } from "../../domain/arrangement/notes.ts";
import type { Position } from "../../domain/model/layout.ts";
import type { StudioNode } from "./nodes/types.ts";
import type { Projection } from "./projection.ts";

/** The notes on the sites that are dragged, each with the site it goes along with; those that are dragged themselves need none. */
export function notesAlong({ frames, notes }: Projection, nodes: readonly StudioNode[]): ReadonlyMap<string, string> {
  const dragged = new Set(nodes.map(({ id }) => id));
  const pairs = [...dragged].flatMap((site) => {
    const frame = frames.get(site);
    return frame ? notesOn(frame, notes).map((note) => [note, site] as const) : [];
  });
  return new Map(pairs.filter(([note]) => !dragged.has(note)));
}

/** Where the notes that go along are while the sites are dragged there. */
export function placesAlong(
  { frames, notes }: Projection,
  along: ReadonlyMap<string, string>,
  positions: Readonly<Record<string, Position>>,
) {
  const places: Record<string, Position> = {};
  for (const [note, site] of along) {
    const [box, from, to] = [notes.get(note), frames.get(site), positions[site]];
    if (box && from && to) places[note] = { x: box.x + to.x - from.x, y: box.y + to.y - from.y };
  }
  return places;
}
