import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { findById, isThere } from "../../../domain/model/lookup.ts";
import { useStudio } from "../../studio.tsx";
import { rowDomId } from "./OutlineRowView.tsx";
import { DEPLOYMENT_ID, type OutlineRow } from "./rows.ts";
import { rowThatStays } from "./selecting.ts";

/** The active row: the one that Tab comes to and keys act on. It follows what is selected elsewhere. */
export interface ActiveRow {
  readonly active: string;
  readonly activeIndex: number;
  /** Makes a row the active one and puts the focus on it. */
  moveTo(id: string): void;
}

/** Whether the person is at work in the tree, so that what is selected was selected here. */
function isInTree(element: Element | null): boolean {
  return element !== null && element.closest("[role=treeitem]") !== null;
}

/** @param scrollTo brings a row into view, by its index */
export function useActiveRow(
  rows: readonly OutlineRow[],
  selection: readonly string[],
  setExpanded: (id: string, expanded: boolean) => void,
  scrollTo: (index: number) => void,
): ActiveRow {
  const studio = useStudio();
  const [wanted, setWanted] = useState(DEPLOYMENT_ID);
  const focusNext = useRef(false);
  const before = useRef(rows);
  const active = rowThatStays(before.current, rows, wanted);
  // What has the place of a row that is gone keeps it, should that row come back.
  if (active !== wanted) setWanted(active);
  const activeIndex = rows.findIndex((row) => row.id === active);
  useLayoutEffect(() => {
    before.current = rows;
  }, [rows]);

  const designBefore = useRef(studio.document.getState().design);
  const latest = useRef({ wanted, activeIndex, setExpanded, scrollTo });
  latest.current = { wanted, activeIndex, setExpanded, scrollTo };

  useEffect(() => {
    const id = selection.at(-1);
    const { design } = studio.document.getState();
    const isNew = id !== undefined && !isThere(designBefore.current, id);
    designBefore.current = design;
    if (id === undefined || selection.includes(latest.current.wanted)) return;
    // Whoever is at work in the tree has selected it there; but what has come in, like a copy, takes the focus along.
    if (isInTree(document.activeElement)) {
      if (!isNew) return;
      focusNext.current = true;
    }
    const place = findById(design.deployment, id);
    if (!isThere(design, id)) return;
    if (place && place.kind !== "site") latest.current.setExpanded(place.site.id, true);
    setWanted(id);
  }, [selection, studio]);

  // Only when the active row becomes another: rows that come and go around it do not take the view away.
  useLayoutEffect(() => {
    latest.current.scrollTo(latest.current.activeIndex);
    if (!focusNext.current) return;
    focusNext.current = false;
    document.getElementById(rowDomId(active))?.focus({ preventScroll: true });
  }, [active]);

  return {
    active,
    activeIndex,
    moveTo(id) {
      focusNext.current = id !== active;
      setWanted(id);
      if (id === active) document.getElementById(rowDomId(id))?.focus({ preventScroll: true });
    },
  };
}
