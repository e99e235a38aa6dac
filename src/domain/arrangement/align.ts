import type { Design } from "../model/design.ts";
import type { Position } from "../model/layout.ts";
import { findById, findNote, notesOf } from "../model/lookup.ts";
import type { Site } from "../model/site.ts";
import { type Box, boundsOf } from "./box.ts";
import { arrangeSites, framesOf } from "./deployment.ts";
import { HAND_GAP } from "./freeSpot.ts";
import { noteBoxes } from "./notes.ts";
import { arrangeSite, GAPS } from "./site.ts";

export const ALIGNMENTS = ["left", "center", "right", "top", "middle", "bottom"] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

export type Direction = "horizontally" | "vertically";

/** Things that stand in one plane: sites and notes on the canvas, or what one zone of a site holds. */
export interface Peers {
  readonly boxes: ReadonlyMap<string, Box>;
  /** Where the layout's positions of these things count from. */
  readonly origin: Position;
  /** What else stands in the plane. */
  readonly others: readonly Box[];
  /** The room that is left between two of them where there has to be some. */
  readonly gap: Position;
}

/** The canvas, or a zone of a site. */
type Plane = { readonly kind: "canvas" } | { readonly kind: "appliance" | "gateway"; readonly site: Site };

/** The plane in which all of some things stand; undefined where there is no line they could share. */
function planeOf(design: Design, ids: readonly string[]): Plane | undefined {
  const [first, ...others] = ids;
  const plane = first === undefined ? undefined : planeOfOne(design, first);
  return others.every((id) => isSamePlane(planeOfOne(design, id), plane)) ? plane : undefined;
}

function planeOfOne(design: Design, id: string): Plane | undefined {
  const found = findById(design.deployment, id);
  if (found && found.kind !== "site") return found;
  return found || findNote(design, id) ? { kind: "canvas" } : undefined;
}

function isSamePlane(one: Plane | undefined, other: Plane | undefined): boolean {
  if (one === undefined || one.kind !== other?.kind) return false;
  return one.kind === "canvas" || other.kind === "canvas" || one.site === other.site;
}

/** Whether some things stand in one plane; asked for every selection, so that no place is worked out for it. */
export function arePeers(design: Design, ids: readonly string[]): boolean {
  return planeOf(design, ids) !== undefined;
}

/** The boxes of what is selected, where all of it stands in one plane; undefined where there is no line they could share. */
export function peersOf(design: Design, ids: readonly string[]): Peers | undefined {
  const plane = planeOf(design, ids);
  if (plane === undefined) return undefined;
  if (plane.kind === "canvas") return onCanvas(design, ids);
  const { boxes, applianceOrigin, gatewayOrigin } = arrangeSite(plane.site, design.layout.positions);
  const inZone = new Set((plane.kind === "appliance" ? plane.site.appliances : plane.site.gateways).map(({ id }) => id));
  const zone = new Map([...boxes].filter(([id]) => inZone.has(id)));
  return { ...split(zone, ids), origin: plane.kind === "appliance" ? applianceOrigin : gatewayOrigin, gap: GAPS };
}

function onCanvas(design: Design, ids: readonly string[]): Peers {
  const { deployment, layout } = design;
  const frames = arrangeSites(framesOf(deployment.sites, layout), layout.positions);
  const all = new Map([...frames, ...noteBoxes(notesOf(design))]);
  return { ...split(all, ids), origin: { x: 0, y: 0 }, gap: { x: HAND_GAP, y: HAND_GAP } };
}

function split(all: ReadonlyMap<string, Box>, ids: readonly string[]): Pick<Peers, "boxes" | "others"> {
  const wanted = new Set(ids);
  const others = [...all].filter(([id]) => !wanted.has(id)).map(([, box]) => box);
  return { boxes: new Map([...all].filter(([id]) => wanted.has(id))), others };
}

/** Places for things so that they share an edge or a middle of the bounds of all of them; some may come to lie on each other. */
export function aligned({ boxes, origin }: Pick<Peers, "boxes" | "origin">, alignment: Alignment): Readonly<Record<string, Position>> {
  const bounds = boundsOf([...boxes.values()]);
  if (bounds === undefined) return {};
  return Object.fromEntries([...boxes].map(([id, box]) => [id, counted(alignedCorner(box, bounds, alignment), origin)]));
}

function alignedCorner(box: Box, bounds: Box, alignment: Alignment): Position {
  const { x, y } = box;
  switch (alignment) {
    case "left":
      return { x: bounds.x, y };
    case "center":
      return { x: bounds.x + (bounds.width - box.width) / 2, y };
    case "right":
      return { x: bounds.x + bounds.width - box.width, y };
    case "top":
      return { x, y: bounds.y };
    case "middle":
      return { x, y: bounds.y + (bounds.height - box.height) / 2 };
    case "bottom":
      return { x, y: bounds.y + bounds.height - box.height };
  }
}

/** Places for things so that the same room is left between each and the next, the outermost staying where they are. */
export function distributed({ boxes, origin }: Pick<Peers, "boxes" | "origin">, direction: Direction): Readonly<Record<string, Position>> {
  const [at, size] = direction === "horizontally" ? (["x", "width"] as const) : (["y", "height"] as const);
  const bounds = boundsOf([...boxes.values()]);
  if (bounds === undefined || boxes.size < 3) return {};
  const inOrder = [...boxes].sort(([, one], [, other]) => one[at] + one[size] / 2 - (other[at] + other[size] / 2));
  const taken = inOrder.reduce((sum, [, box]) => sum + box[size], 0);
  const gap = (bounds[size] - taken) / (inOrder.length - 1);
  let next = bounds[at];
  return Object.fromEntries(
    inOrder.map(([id, { x, y, ...box }]) => {
      const place = { x, y, [at]: next };
      next += box[size] + gap;
      return [id, counted(place, origin)];
    }),
  );
}

function counted({ x, y }: Position, origin: Position): Position {
  return { x: Math.round(x - origin.x), y: Math.round(y - origin.y) };
}
