import type { KeyboardEvent } from "react";
import { findNote } from "../../domain/model/lookup.ts";
import { resizeByKey } from "../commands/resizeByKey.ts";
import { writeNote } from "../commands/writeNote.ts";
import { useStudio } from "../studio.tsx";

/** Keys on what has the focus on the canvas that must not reach React Flow, which would move or select by them. */
export function useNodeKeys(): (event: KeyboardEvent) => void {
  const studio = useStudio();

  function isMeant(event: KeyboardEvent): boolean {
    const { target } = event;
    if (!(target instanceof HTMLElement) || !target.classList.contains("react-flow__node")) return false;
    if (resizeByKey(studio, event)) return true;
    const { selection } = studio.session.getState();
    const id = target.dataset.id ?? "";
    const isNote = findNote(studio.document.getState().design, id) !== undefined;
    // The first Enter selects, as on everything else.
    if (event.key !== "Enter" || !isNote || selection.length !== 1 || selection[0] !== id) return false;
    writeNote(studio, id);
    return true;
  }

  return (event) => {
    if (!isMeant(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
