import { type Box, boundsOf } from "../../domain/arrangement/box.ts";
import { arrangeAround, type DeploymentArrangement } from "../../domain/arrangement/deployment.ts";
import { groupBy } from "../../domain/model/groupBy.ts";
import type { Position } from "../../domain/model/layout.ts";
import { notesOf, noteTitle } from "../../domain/model/lookup.ts";
import type { Site } from "../../domain/model/site.ts";
import type { Ground } from "./ground.ts";
import { common, DRAGGED_LEVEL, keepSame, selectedness } from "./nodes/common.ts";
import { type SiteDrawing, sameDrawing, siteNodes } from "./nodes/siteNodes.ts";
import type { CloudFlowNode, StudioNode } from "./nodes/types.ts";

/** What the canvas is drawn from. */
export interface ProjectionInput {
  readonly ground: Ground;
  /** Ids of what is selected. */
  readonly selection: readonly string[];
  /** Where things are while they are dragged, in React Flow's terms: from the top left corner of the parent. */
  readonly drag: Readonly<Record<string, Position>>;
  /** Far out a site is a card and its contents are not drawn. */
  readonly far: boolean;
  /** Sites whose contents are drawn near, besides those with something in them that is selected or dragged; all where not stated. */
  readonly inView?: ReadonlySet<string>;
  /** What is selected can be dragged even where nothing else can. */
  readonly dragsSelected?: boolean;
}

export interface Projection extends Ground {
  /** Sites are cards. */
  readonly far: boolean;
  readonly nodes: StudioNode[];
  readonly around: DeploymentArrangement;
}

/** The level of notes: above every site. */
const NOTES_LEVEL = 5_000;

type Positions = Readonly<Record<string, Position>>;

/**
 * Makes a projector that remembers: a site that did not change is not looked into, and nodes that did not change keep their
 * identity, so that React Flow and React leave them alone.
 */
export function createProjector(): (input: ProjectionInput) => Projection {
  let drawn = new Map<string, { readonly drawing: SiteDrawing; readonly nodes: readonly StudioNode[] }>();
  let others: ReadonlyMap<string, StudioNode> = new Map();
  let nodes: StudioNode[] = [];
  let surrounded: { readonly frames: ReadonlyMap<string, Box>; readonly far: boolean; readonly around: DeploymentArrangement } | undefined;

  /** What is around the sites, worked out anew only when a frame moved. */
  function aroundOf(ground: Ground, drag: Positions, far: boolean): DeploymentArrangement {
    const frames = withDragged(ground.frames, drag);
    if (surrounded?.frames === frames && surrounded.far === far) return surrounded.around;
    surrounded = { frames, far, around: arrangeAround(frames, far ? farScale(frames) : 1, (site) => drag[site] !== undefined) };
    return surrounded.around;
  }

  function nodesOfSite(drawing: SiteDrawing): readonly StudioNode[] {
    const known = drawn.get(drawing.site.id);
    if (known && sameDrawing(known.drawing, drawing)) return known.nodes;
    return keepSame(siteNodes(drawing), new Map(known?.nodes.map((node) => [node.id, node])));
  }

  return ({ ground, selection, drag, far, inView, dragsSelected = false }) => {
    const { deployment } = ground.design;
    const selectedIn = groupBy(selection, ground.siteOf);
    const draggedIn = groupBy(Object.keys(drag), ground.siteOf);
    const around = aroundOf(ground, drag, far);
    const next: typeof drawn = new Map();
    const sites: StudioNode[] = [];
    deployment.sites.forEach((site, order) => {
      const arrangement = ground.arrangements.get(site.id);
      const frame = ground.frames.get(site.id);
      if (!arrangement || !frame) return;
      const [selected, dragged] = [selectedIn.get(site.id) ?? NONE, draggedIn.get(site.id) ?? NONE];
      const isOpen = inView === undefined || inView.has(site.id) || holdsAny(site, selected) || holdsAny(site, dragged);
      const drawing: SiteDrawing = {
        site,
        title: ground.titles.get(site.id) ?? "",
        frame,
        arrangement,
        order,
        extent: far ? "card" : isOpen ? "whole" : "frame",
        selected,
        drag: placesOf(dragged, drag),
        dragsSelected,
      };
      const those = nodesOfSite(drawing);
      next.set(site.id, { drawing, nodes: those });
      sites.push(...those);
    });
    const clouds = deployment.sites.length === 0 ? [] : cloudNodes(around, far);
    const rest = keepSame([...clouds, ...noteNodes(ground, new Set(selection), { drag, far, dragsSelected })], others);
    drawn = next;
    others = new Map(rest.map((node) => [node.id, node]));
    // Office 365 and the PSTN come first and notes last, as one reads them.
    const all = [...rest.slice(0, clouds.length), ...sites, ...rest.slice(clouds.length)];
    if (all.length !== nodes.length || all.some((node, index) => node !== nodes[index])) nodes = all;
    return { ...ground, far, nodes, around };
  };
}

const NONE: readonly string[] = [];

/** Whether some of what is selected or dragged of a site is in it; of two hundred sites that are selected most are out of view. */
function holdsAny(site: Site, ids: readonly string[]): boolean {
  return ids.some((id) => id !== site.id);
}

const NOWHERE: ReadonlyMap<string, Position> = new Map();

function placesOf(ids: readonly string[], drag: Positions): ReadonlyMap<string, Position> {
  return ids.length === 0 ? NOWHERE : new Map(ids.flatMap((id) => (drag[id] ? [[id, drag[id]]] : [])));
}

/** From far away there is room for their names alone. */
function cloudNodes({ office365, pstn }: DeploymentArrangement, far: boolean): readonly StudioNode[] {
  return [
    cloudNode({ kind: "office365", title: "Office 365", detail: "Phone System", far }, office365),
    cloudNode({ kind: "pstn", title: "PSTN", detail: "carriers", far }, pstn),
  ];
}

function cloudNode(data: CloudFlowNode["data"], box: Box): StudioNode {
  return {
    ...common(`cloud-${data.kind}`, box),
    selected: false,
    type: "cloud",
    data,
    draggable: false,
    selectable: false,
    focusable: false,
    domAttributes: undefined,
    zIndex: 0,
  };
}

function noteNodes(
  { design, notes }: Ground,
  selected: ReadonlySet<string>,
  { drag, far, dragsSelected }: { readonly drag: Positions; readonly far: boolean; readonly dragsSelected: boolean },
): readonly StudioNode[] {
  return notesOf(design).flatMap((note): StudioNode[] => {
    const box = notes.get(note.id);
    if (!box) return [];
    return [
      {
        ...common(note.id, { ...box, ...drag[note.id] }),
        ...selectedness(selected.has(note.id), dragsSelected),
        zIndex: drag[note.id] ? DRAGGED_LEVEL : NOTES_LEVEL,
        type: "note",
        data: { note, far },
        ariaLabel: `Note ${noteTitle(note)}`,
      },
    ];
  });
}

/** The frames with those that are dragged where they are drawn; the very same map where none is. */
function withDragged(frames: ReadonlyMap<string, Box>, drag: Positions): ReadonlyMap<string, Box> {
  if (!Object.keys(drag).some((id) => frames.has(id))) return frames;
  return new Map([...frames].map(([id, box]) => [id, drag[id] ? { ...box, ...drag[id] } : box]));
}

/** From where sites become cards, Office 365 and the PSTN can be read at no less than this. */
const LEAST_FAR = 1.6;

/** How much larger Office 365 and the PSTN are drawn for who looks at all sites as cards: in proportion to the whole. */
function farScale(frames: ReadonlyMap<string, Box>): number {
  const { width, height } = boundsOf([...frames.values()]) ?? { width: 0, height: 0 };
  return Math.max(LEAST_FAR, width / 1000, height / 620);
}

/** The bounds of everything as it is drawn near or far, for fitting it into view; undefined where nothing is. */
export function wholeBounds({ frames, notes }: Pick<Ground, "frames" | "notes">, far: boolean): Box | undefined {
  if (frames.size === 0) return boundsOf([...notes.values()]);
  const { office365, pstn } = arrangeAround(frames, far ? farScale(frames) : 1);
  return boundsOf([...frames.values(), ...notes.values(), office365, pstn]);
}

/** The bounds of some sites, appliances, gateways and notes; undefined where none of them is drawn. */
export function boundsOfItems(ground: Ground, ids: readonly string[]): Box | undefined {
  return boundsOf(ids.flatMap((id) => ground.frames.get(id) ?? ground.notes.get(id) ?? innerBox(ground, id) ?? []));
}

function innerBox({ frames, arrangements, siteOf }: Ground, id: string): Box | undefined {
  const site = siteOf(id) ?? "";
  const [box, frame] = [arrangements.get(site)?.boxes.get(id), frames.get(site)];
  return box && frame && { ...box, x: frame.x + box.x, y: frame.y + box.y };
}
