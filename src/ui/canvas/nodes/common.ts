import type { Box } from "../../../domain/arrangement/box.ts";
import type { StudioNode } from "./types.ts";

/** What is dragged lies above every site and note. */
export const DRAGGED_LEVEL = 10_000;

/** The canvas is one tab stop, from which arrows go on. */
const NO_STOP = { tabIndex: -1, "aria-roledescription": "part of the drawing" };

/** What every node has: its size (so that nothing need be measured) and no handles (links are drawn in bundles). */
export function common(id: string, { x, y, width, height }: Box) {
  return { id, position: { x, y }, width, height, measured: { width, height }, handles: [], domAttributes: NO_STOP };
}

/** Whether something is selected, and can be dragged even where nothing else can. */
export function selectedness(selected: boolean, dragsSelected: boolean) {
  return { selected, draggable: selected && dragsSelected ? true : undefined };
}

/**
 * The nodes with those of before in place of what is drawn just the same, so that nobody need look at them; what only moved
 * keeps its data, so that it is not drawn anew.
 */
export function keepSame(nodes: readonly StudioNode[], before: ReadonlyMap<string, StudioNode>): readonly StudioNode[] {
  return nodes.map((node) => {
    const known = before.get(node.id);
    if (!known || !sameData(known.data, node.data)) return node;
    return sameNode(known, node) ? known : ({ ...node, data: known.data } as StudioNode);
  });
}

/** Whether a node looks the same: where it stands and whether it is dragged is nothing to what is drawn in it. */
export function looksSame<Props extends { readonly data: object; readonly selected: boolean }>(one: Props, other: Props): boolean {
  return one.data === other.data && one.selected === other.selected;
}

function sameNode(one: StudioNode, other: StudioNode): boolean {
  return (
    one.type === other.type &&
    one.parentId === other.parentId &&
    one.selected === other.selected &&
    one.draggable === other.draggable &&
    one.zIndex === other.zIndex &&
    one.ariaLabel === other.ariaLabel &&
    one.position.x === other.position.x &&
    one.position.y === other.position.y &&
    one.width === other.width &&
    one.height === other.height
  );
}

function sameData(one: object, other: object): boolean {
  const values = other as Readonly<Record<string, unknown>>;
  return Object.entries(one).every(([key, value]) => values[key] === value);
}
