import { type NodeChange, type OnNodeDrag, useReactFlow, useStoreApi } from "@xyflow/react";
import { type PointerEvent, type RefObject, useCallback, useRef } from "react";
import type { Position } from "../../domain/model/layout.ts";
import { focusOnCanvas, nodeOnCanvas } from "../commands/focusOnCanvas.ts";
import { writeNote } from "../commands/writeNote.ts";
import { type Studio, useStudio } from "../studio.tsx";
import { snapDragged } from "./dragging.ts";
import { dropNodes, siteAt } from "./dropping.ts";
import type { StudioNode } from "./nodes/types.ts";
import { notesAlong, placesAlong } from "./notesAlong.ts";
import { onEscape } from "./onEscape.ts";
import type { Projection } from "./projection.ts";
import { useDragView } from "./useDragView.ts";
import { pointOf, useHold } from "./useHold.ts";

/** How near a line must come to be snapped to, in pixels. */
const REACH = 6;

const NOWHERE: Position = { x: 0, y: 0 };

/** React Flow takes the focus from what is selected no longer, a frame later; the keyboard goes on from there. */
function keepFocusOf(id: string): void {
  const node = nodeOnCanvas(id);
  if (node === null || node !== document.activeElement) return;
  // Asked for after React Flow has asked for the same frame.
  queueMicrotask(() =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) node.focus({ preventScroll: true });
    }),
  );
}

function applySelection(studio: Studio, changes: readonly NodeChange<StudioNode>[], selectedHere: RefObject<readonly string[]>): void {
  const { selection, select } = studio.session.getState();
  const next = new Set(selection);
  for (const change of changes) {
    if (change.type !== "select") continue;
    if (change.selected) next.add(change.id);
    else {
      next.delete(change.id);
      keepFocusOf(change.id);
    }
  }
  if (next.size === selection.length && selection.every((id) => next.has(id))) return;
  selectedHere.current = [...next];
  select(selectedHere.current);
}

/**
 * Turns React Flow's changes into edits and session state: one edit per drag, and none where Escape gave it up.
 * @param selectedHere takes the ids that were selected on the canvas
 */
export function useGestures(projection: Projection, selectedHere: RefObject<readonly string[]>) {
  const studio = useStudio();
  const flow = useStoreApi<StudioNode>();
  const { screenToFlowPosition, getNode, getViewport } = useReactFlow<StudioNode>();
  const latest = useRef(projection);
  latest.current = projection;
  /** Whether something follows the hand: not before it is dragged, nor when that was given up. */
  const isDragged = useRef(false);
  const leaveEscape = useRef(() => {});
  const isFree = useRef(false);
  const dragView = useDragView();
  const { onPointerDownCapture, sinceTaken } = useHold();
  const offset = useRef(NOWHERE);
  const along = useRef<ReadonlyMap<string, string>>(new Map());

  /** What is dragged snaps to what stands still, unless Alt is held, or it comes from several sites. */
  const snapped = useCallback(
    (moved: Readonly<Record<string, Position>>) => {
      const parents = new Set(Object.keys(moved).map((id) => getNode(id)?.parentId));
      const [parent] = parents;
      if (isFree.current || parents.size !== 1) return { positions: moved, guides: [] };
      return snapDragged(latest.current, moved, parent, REACH / getViewport().zoom);
    },
    [getNode, getViewport],
  );

  /** Draws what is dragged where the hand has it. */
  const follow = useCallback(
    (moved: Readonly<Record<string, Position>>) => {
      const session = studio.session.getState();
      const held = Object.fromEntries(Object.entries(moved).map(([id, place]) => [id, plus(place, offset.current)]));
      const { positions, guides } = snapped(held);
      const notes = placesAlong(latest.current, along.current, positions);
      session.setDragPositions({ ...session.dragPositions, ...positions, ...notes }, guides);
    },
    [studio, snapped],
  );

  const onNodesChange = useCallback(
    (changes: NodeChange<StudioNode>[]) => {
      if (changes.some((change) => change.type === "select")) applySelection(studio, changes, selectedHere);
      const moved: Record<string, Position> = {};
      for (const change of changes) {
        if (change.type === "position" && change.position) moved[change.id] = change.position;
      }
      if (Object.keys(moved).length === 0) return;
      // An edge that is dragged has handlers of its own.
      if (isDragged.current) follow(moved);
    },
    [studio, selectedHere, follow],
  );

  /** Everything goes back to where it was, the view as well; what the hand does until it lets go means nothing. */
  const giveUp = useCallback(() => {
    isDragged.current = false;
    // Nor does the view go along with it any more.
    flow.setState({ autoPanOnNodeDrag: false });
    dragView.goBack();
    const session = studio.session.getState();
    session.setDropTarget(undefined);
    session.setDragPositions({});
  }, [studio, flow, dragView]);

  const onNodeDragStart: OnNodeDrag<StudioNode> = useCallback(
    (event, _node, nodes) => {
      isDragged.current = true;
      leaveEscape.current = onEscape(giveUp);
      along.current = notesAlong(latest.current, nodes);
      isFree.current = event.altKey;
      dragView.start();
      offset.current = sinceTaken(event);
      follow(Object.fromEntries(nodes.map(({ id, position }) => [id, position])));
    },
    [dragView, giveUp, sinceTaken, follow],
  );

  const siteUnder = useCallback(
    (event: MouseEvent | TouchEvent) => {
      const pointer = pointOf(event);
      return pointer && siteAt(latest.current, screenToFlowPosition({ x: pointer.clientX, y: pointer.clientY }));
    },
    [screenToFlowPosition],
  );

  const onNodeDrag: OnNodeDrag<StudioNode> = useCallback(
    (event, node) => {
      isFree.current = event.altKey;
      if (!isDragged.current || node.type === "site" || node.type === "note") return;
      const site = siteUnder(event);
      studio.session.getState().setDropTarget(site === node.parentId ? undefined : site);
    },
    [studio, siteUnder],
  );

  const onNodeDragStop: OnNodeDrag<StudioNode> = useCallback(
    (event, node, nodes) => {
      leaveEscape.current();
      flow.setState({ autoPanOnNodeDrag: true });
      if (!isDragged.current) return;
      isDragged.current = false;
      const session = studio.session.getState();
      const target = siteUnder(event);
      const isDropped = dropNodes(studio, latest.current, node, nodes, target);
      if (isDropped) dragView.dropped();
      else dragView.goBack();
      session.setDropTarget(undefined);
      session.setDragPositions({});
    },
    [studio, flow, siteUnder, dragView],
  );

  const onPaneClick = useCallback(() => studio.session.getState().select([]), [studio]);
  const onNodeDoubleClick = useCallback(
    (_event: unknown, node: StudioNode) => {
      if (node.type === "note") writeNote(studio, node.id);
      else studio.view.current?.show([node.id]);
    },
    [studio],
  );

  // A frame ends where the hand lets go, which need not be where it was seen to move last.
  const onPointerUpCapture = useCallback(
    ({ target, nativeEvent }: PointerEvent) => {
      if (flow.getState().userSelectionRect !== null) target.dispatchEvent(new window.PointerEvent("pointermove", nativeEvent));
    },
    [flow],
  );

  // The keyboard goes on with what a frame was drawn around, as it does with what was clicked.
  const onSelectionEnd = useCallback(() => {
    const [first] = studio.session.getState().selection;
    if (first !== undefined) focusOnCanvas(first);
  }, [studio]);

  return {
    onNodesChange,
    onNodeDragStart,
    onNodeDrag,
    onNodeDragStop,
    onPointerDownCapture,
    onPointerUpCapture,
    onPaneClick,
    onNodeDoubleClick,
    onSelectionEnd,
  };
}

function plus(one: Position, other: Position): Position {
  return { x: one.x + other.x, y: one.y + other.y };
}
