import { type FocusEvent, type KeyboardEvent, useRef } from "react";
import { findById, findNote } from "../../domain/model/lookup.ts";
import { focusOnCanvas, nodeOnCanvas } from "../commands/focusOnCanvas.ts";
import { moveByArrow, moveByKey } from "../commands/moveByKey.ts";
import { resizeByKey } from "../commands/resizeByKey.ts";
import { writeNote } from "../commands/writeNote.ts";
import { useStudio } from "../studio.tsx";
import { neighbourOf, spotsOf, type Way } from "./neighbour.ts";
import type { Projection } from "./projection.ts";

const WAYS: Readonly<Record<string, Way>> = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };

/**
 * The keyboard on the canvas, which is one tab stop: Tab comes to the thing that is selected, or was last there, and arrows go on from
 * it. Arrows on what is selected move it; then Ctrl or Cmd goes on without it. Enter selects, and a second one goes to the inspector or
 * writes on a note; Escape leaves nothing selected.
 */
export function useNodeKeys(projection: Projection) {
  const studio = useStudio();
  const last = useRef<string>(undefined);

  function goTo(id: string): void {
    const node = nodeOnCanvas(id);
    node?.focus({ preventScroll: true });
    // It may not be drawn, or drawn and not measured yet, and then cannot have the focus.
    if (document.activeElement !== node) focusOnCanvas(id);
    // Perhaps a part of it is seen, or nothing.
    studio.view.current?.reveal([id]);
  }

  /** What the focus comes to from outside: what is selected, where the focus was last, or the first thing; drawn already where possible. */
  function enter(): void {
    const spots = spotsOf(projection);
    const wished = [...studio.session.getState().selection, last.current ?? ""].filter((id) => spots.has(id));
    const entry = wished.find(nodeOnCanvas) ?? wished[0] ?? [...spots.keys()].find(nodeOnCanvas) ?? [...spots.keys()][0];
    if (entry !== undefined) goTo(entry);
  }

  /** @returns whether the key is not React Flow's, which would move or select by it */
  function isMeant(event: KeyboardEvent, id: string): boolean {
    if (resizeByKey(studio, event) || moveByKey(studio, event)) return true;
    const { selection, select, requestFocus } = studio.session.getState();
    const way = WAYS[event.key];
    const isSelected = selection.includes(id);
    if (isSelected && moveByArrow(studio, event)) return true;
    if (way && (!isSelected || event.ctrlKey || event.metaKey)) {
      const next = neighbourOf(spotsOf(projection), id, way);
      if (next !== undefined) goTo(next);
      return true;
    }
    if (event.key === "Escape" && selection.length > 0) {
      select([]);
      return true;
    }
    // The first Enter selects, as on everything else.
    if (event.key !== "Enter" || selection.length !== 1 || !isSelected) return false;
    const { design } = studio.document.getState();
    const found = findById(design.deployment, id);
    if (findNote(design, id)) writeNote(studio, id);
    else if (found) requestFocus(found.kind, id);
    return true;
  }

  function onKeyDownCapture(event: KeyboardEvent): void {
    const { target } = event;
    if (!(target instanceof HTMLElement)) return;
    const isCanvas = target.classList.contains("react-flow");
    if (!isCanvas && !target.classList.contains("react-flow__node")) return;
    if (event.key === "Tab" && event.shiftKey) leaveBackwards(target.closest<HTMLElement>(".react-flow"));
    if (isCanvas ? !WAYS[event.key] : !isMeant(event, target.dataset.id ?? "")) return;
    if (isCanvas) enter();
    event.preventDefault();
    event.stopPropagation();
  }

  function onFocus({ target, currentTarget }: FocusEvent<HTMLElement>): void {
    if (target.classList.contains("react-flow__node")) last.current = target.dataset.id;
    // A press on the empty canvas brings the focus as well, and means nothing there.
    if (target === currentTarget && target.matches(":focus-visible")) enter();
  }

  return { onKeyDownCapture, onFocus };
}

/** Back from a thing Tab must not come to the canvas again, which would give the focus to the same thing. */
function leaveBackwards(canvas: HTMLElement | null): void {
  if (canvas === null) return;
  canvas.tabIndex = -1;
  setTimeout(() => {
    canvas.tabIndex = 0;
  });
}
