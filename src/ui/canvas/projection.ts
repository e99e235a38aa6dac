import { type Box, boundsOf } from "../../domain/arrangement/box.ts";
import { arrangeAround, arrangeSites, type DeploymentArrangement, type Frame } from "../../domain/arrangement/deployment.ts";
import { noteBoxes } from "../../domain/arrangement/notes.ts";
import { arrangeSite, type SiteArrangement, withMoved } from "../../domain/arrangement/site.ts";
import type { Design } from "../../domain/model/design.ts";
import type { Layout, Position, Size } from "../../domain/model/layout.ts";
import { applianceTitle, gatewayTitle, notesOf, noteTitle, siteTitles } from "../../domain/model/lookup.ts";
import type { Site } from "../../domain/model/site.ts";
import type { StudioNode } from "./nodes/types.ts";

/** What the canvas is drawn from. */
export interface ProjectionInput {
  readonly design: Design;
  /** Ids of what is selected. */
  readonly selection: readonly string[];
  /** Where things are while they are dragged, in React Flow's terms: from the top left corner of the parent. */
  readonly drag: Readonly<Record<string, Position>>;
  /** Far out a site is a card and its contents are not drawn. */
  readonly far: boolean;
}

export interface Projection {
  /** Sites are cards. */
  readonly far: boolean;
  readonly nodes: StudioNode[];
  readonly around: DeploymentArrangement;
  /** Frames without what is being dragged taken into account: where a drop lands. In the order they lie on each other. */
  readonly frames: ReadonlyMap<string, Box>;
  readonly arrangements: ReadonlyMap<string, SiteArrangement>;
  /** In the order they lie on each other, above all frames. */
  readonly notes: ReadonlyMap<string, Box>;
}

/** Above the level of every site, and above that of every note. */
const NOTES = 5_000;
const DRAGGED = 10_000;

type Positions = Readonly<Record<string, Position>>;

/**
 * Makes a projector that remembers: nodes of a site that did not change keep their identity, so that React Flow and React
 * leave them alone.
 */
export function createProjector(): (input: ProjectionInput) => Projection {
  const arrangements = new WeakMap<
    Site,
    { readonly positions: Positions; readonly size: Size | undefined; readonly arrangement: SiteArrangement }
  >();
  let nodesById = new Map<string, StudioNode>();
  let placed: { readonly sizes: readonly Frame[]; readonly positions: Positions; readonly frames: ReadonlyMap<string, Box> } | undefined;

  /** The arrangement of a site, made anew only when the site, its size or a position within it changed. */
  function arrangementOf(site: Site, layout: Layout): SiteArrangement {
    const known = arrangements.get(site);
    const size = layout.sizes?.[site.id];
    if (known?.size === size && known && (known.positions === layout.positions || samePlaces(site, known.positions, layout.positions)))
      return known.arrangement;
    const arrangement = arrangeSite(site, layout.positions, size);
    arrangements.set(site, { positions: layout.positions, size, arrangement });
    return arrangement;
  }

  /** Where the frames stand, worked out anew only when one of them or a position changed. */
  function framesOf(sizes: readonly Frame[], positions: Positions): ReadonlyMap<string, Box> {
    if (placed?.positions === positions && sameFrames(placed.sizes, sizes)) return placed.frames;
    placed = { sizes, positions, frames: arrangeSites(sizes, positions) };
    return placed.frames;
  }

  return ({ design, selection, drag, far }) => {
    const { deployment, layout } = design;
    const selected = new Set(selection);
    const bySite = new Map(deployment.sites.map((site) => [site.id, arrangementOf(site, layout)]));
    const frames = framesOf(
      deployment.sites.map((site) => ({ id: site.id, ...sizeOf(bySite.get(site.id)) })),
      layout.positions,
    );
    const around = arrangeAround(withDragged(frames, drag), far ? farScale(frames) : 1);
    const titles = siteTitles(deployment.sites);
    const next = new Map<string, StudioNode>();

    function add(node: StudioNode): void {
      const known = nodesById.get(node.id);
      next.set(node.id, known && sameNode(known, node) ? known : node);
    }

    if (deployment.sites.length > 0) {
      add(cloudNode("office365", "Office 365", "Phone System", around.office365));
      add(cloudNode("pstn", "PSTN", "carriers", around.pstn));
    }
    deployment.sites.forEach((site, index) => {
      const arrangement = bySite.get(site.id);
      const frame = frames.get(site.id);
      const title = titles.get(site.id) ?? "";
      if (!arrangement || !frame) return;
      // A frame and what it holds lie on one level, and what is dragged above all others.
      const level = (id: string, above: number) => (drag[id] ? DRAGGED : 2 * index) + above;
      const place = (id: string, box: Box, above: 0 | 1) => ({
        ...common(id, box, selected),
        position: drag[id] ?? { x: box.x, y: box.y },
        zIndex: level(id, above),
      });
      add({
        ...place(site.id, frame, 0),
        type: "site",
        data: { site, title, arrangement: far ? arrangement : followed(site, arrangement, drag), far },
        ariaLabel: `PSTN site ${title}`,
      });
      if (far) return;
      for (const appliance of site.appliances) {
        const box = arrangement.boxes.get(appliance.id);
        if (!box) continue;
        add({
          ...place(appliance.id, box, 1),
          type: "appliance",
          parentId: site.id,
          data: { appliance },
          ariaLabel: `Appliance ${applianceTitle(appliance)} in ${title}`,
        });
      }
      for (const gateway of site.gateways) {
        const box = arrangement.boxes.get(gateway.id);
        if (!box) continue;
        add({
          ...place(gateway.id, box, 1),
          type: "gateway",
          parentId: site.id,
          data: { gateway },
          ariaLabel: `Gateway ${gatewayTitle(gateway)} in ${title}`,
        });
      }
    });
    const notes = noteBoxes(notesOf(design));
    for (const note of notesOf(design)) {
      const box = notes.get(note.id);
      if (!box) continue;
      add({
        ...common(note.id, box, selected),
        position: drag[note.id] ?? { x: box.x, y: box.y },
        zIndex: drag[note.id] ? DRAGGED : NOTES,
        type: "note",
        data: { note, far },
        ariaLabel: `Note ${noteTitle(note)}`,
      });
    }
    nodesById = next;
    return { far, nodes: [...next.values()], around, frames, arrangements: bySite, notes };
  };
}

/** Trunks go along with what is dragged within their site. */
function followed(site: Site, arrangement: SiteArrangement, drag: Positions): SiteArrangement {
  const isDragged = Object.keys(drag).some((id) => arrangement.boxes.has(id));
  return isDragged ? withMoved(site, arrangement, drag) : arrangement;
}

/** What every node has: its size (so that nothing need be measured) and no handles (links are drawn in bundles). */
function common(id: string, box: Box, selected: ReadonlySet<string>) {
  const size = { width: box.width, height: box.height };
  return { id, ...size, measured: size, handles: [], selected: selected.has(id) };
}

function cloudNode(kind: "office365" | "pstn", title: string, detail: string, box: Box): StudioNode {
  return {
    ...common(`cloud-${kind}`, box, new Set()),
    position: { x: box.x, y: box.y },
    type: "cloud",
    data: { kind, title, detail },
    draggable: false,
    selectable: false,
    focusable: false,
    zIndex: 0,
  };
}

function sizeOf(arrangement: SiteArrangement | undefined): { width: number; height: number } {
  return { width: arrangement?.width ?? 0, height: arrangement?.height ?? 0 };
}

function withDragged(frames: ReadonlyMap<string, Box>, drag: Positions): ReadonlyMap<string, Box> {
  if (Object.keys(drag).length === 0) return frames;
  return new Map([...frames].map(([id, box]) => [id, { ...box, ...drag[id] }]));
}

function samePlaces(site: Site, one: Positions, other: Positions): boolean {
  return [...site.appliances, ...site.gateways].every(({ id }) => one[id] === other[id]);
}

function sameFrames(one: readonly Frame[], other: readonly Frame[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ id, width, height }, index) => {
      const same = other[index];
      return same !== undefined && id === same.id && width === same.width && height === same.height;
    })
  );
}

function sameNode(one: StudioNode, other: StudioNode): boolean {
  return (
    one.type === other.type &&
    one.parentId === other.parentId &&
    one.selected === other.selected &&
    one.zIndex === other.zIndex &&
    one.ariaLabel === other.ariaLabel &&
    one.position.x === other.position.x &&
    one.position.y === other.position.y &&
    one.width === other.width &&
    one.height === other.height &&
    sameData(one.data, other.data)
  );
}

function sameData(one: object, other: object): boolean {
  const values = other as Readonly<Record<string, unknown>>;
  return Object.entries(one).every(([key, value]) => values[key] === value);
}

/** How much larger Office 365 and the PSTN are drawn for who looks at all sites as cards: in proportion to the whole. */
function farScale(frames: ReadonlyMap<string, Box>): number {
  const { width, height } = boundsOf([...frames.values()]) ?? { width: 0, height: 0 };
  return Math.max(1, width / 1300, height / 800);
}

/** The bounds of everything as it is drawn near or far, for fitting it into view; undefined where nothing is. */
export function wholeBounds({ frames, notes }: Projection, far: boolean): Box | undefined {
  if (frames.size === 0) return boundsOf([...notes.values()]);
  const { office365, pstn } = arrangeAround(frames, far ? farScale(frames) : 1);
  return boundsOf([...frames.values(), ...notes.values(), office365, pstn]);
}

/** The bounds of some sites, appliances, gateways and notes; undefined where none of them is drawn. */
export function boundsOfItems({ frames, arrangements, notes }: Projection, ids: readonly string[]): Box | undefined {
  return boundsOf(ids.flatMap((id) => frames.get(id) ?? notes.get(id) ?? innerBox(frames, arrangements, id) ?? []));
}

function innerBox(frames: Projection["frames"], arrangements: Projection["arrangements"], id: string): Box | undefined {
  for (const [site, { boxes }] of arrangements) {
    const [box, frame] = [boxes.get(id), frames.get(site)];
    if (box && frame) return { ...box, x: frame.x + box.x, y: frame.y + box.y };
  }
  return undefined;
}
