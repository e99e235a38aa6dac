import type { MouseEvent } from "react";
import { useStudio } from "../../studio.tsx";
import type { OutlineRow } from "./rows.ts";
import { selectionAfter } from "./selecting.ts";

/** What keys and clicks work on. */
export interface OutlineTree {
  readonly rows: readonly OutlineRow[];
  readonly active: string;
  moveTo(id: string): void;
  setExpanded(id: string, expanded: boolean): void;
}

/** Clicks on the tree: on a row they select it, on its arrow they open or close it; a double click zooms the canvas to it. */
export function useOutlineMouse({ rows, active, moveTo, setExpanded }: OutlineTree): (event: MouseEvent<HTMLElement>) => void {
  const { session, view } = useStudio();
  return (event) => {
    if (!(event.target instanceof Element)) return;
    const id = event.target.closest<HTMLElement>("[role=treeitem]")?.dataset.id;
    const row = rows.find((one) => one.id === id);
    if (row === undefined) return;
    if (event.detail === 2 && !event.target.closest("[data-fold]")) {
      if (row.kind === "deployment") view.current?.fit();
      else view.current?.show([row.id]);
      return;
    }
    if (event.target.closest("[data-fold]")) {
      setExpanded(row.id, !row.expanded);
      moveTo(row.id);
      return;
    }
    const { selection, select } = session.getState();
    const gesture = { toggle: event.ctrlKey || event.metaKey, range: event.shiftKey };
    select(selectionAfter(rows, selection, active, row.id, gesture));
    // The row where a range began stays the active one, so that the range can be made longer or shorter.
    if (!gesture.range) moveTo(row.id);
  };
}
