import { type Alignment, aligned, type Direction, distributed, peersOf } from "../arrangement/align.ts";
import { keptApart } from "../arrangement/apart.ts";
import type { Design } from "../model/design.ts";
import type { Position } from "../model/layout.ts";
import { defineEdit, EditRefused } from "./edit.ts";
import { requireThere } from "./find.ts";
import { namesIn } from "./kinds.ts";
import { placeItems } from "./placeItems.ts";

const LINES: Readonly<Record<Alignment, string>> = {
  left: "at their left edges",
  center: "at their centers",
  right: "at their right edges",
  top: "at their upper edges",
  middle: "at their middles",
  bottom: "at their lower edges",
};

/** Puts things on one line; those that would cover each other, or what else stands there, go on along it. */
export const alignItems = defineEdit<{ ids: readonly string[]; alignment: Alignment }>({
  id: "alignItems",
  title: (design, { ids, alignment }) => `Align ${namesIn(design, ids)} ${LINES[alignment]}`,
  apply(design, { ids, alignment }) {
    const along = alignment === "left" || alignment === "center" || alignment === "right" ? "y" : "x";
    return placed(design, ids, 2, (peers) => keptApart(peers, aligned(peers, alignment), along));
  },
});

/** Leaves the same room between things; where there is none for that, they go on beyond the last. */
export const distributeItems = defineEdit<{ ids: readonly string[]; direction: Direction }>({
  id: "distributeItems",
  title: (design, { ids, direction }) => `Distribute ${namesIn(design, ids)} ${direction}`,
  apply(design, { ids, direction }) {
    const along = direction === "horizontally" ? "x" : "y";
    return placed(design, ids, 3, (peers) => keptApart(peers, distributed(peers, direction), along));
  },
});

function placed(
  design: Design,
  ids: readonly string[],
  least: number,
  places: (peers: NonNullable<ReturnType<typeof peersOf>>) => Readonly<Record<string, Position>>,
): Design {
  for (const id of ids) requireThere(design, id);
  const peers = peersOf(design, ids);
  if (peers === undefined)
    throw new EditRefused("Sites and notes share a line with each other, and appliances or gateways with those of their own site.");
  if (peers.boxes.size < least) throw new EditRefused(`It takes ${least} things or more, and ${peers.boxes.size} are selected.`);
  return placeItems.apply(design, { positions: places(peers) });
}
