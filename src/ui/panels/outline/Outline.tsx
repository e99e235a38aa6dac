import { useMemo, useRef } from "react";
import { notesOf } from "../../../domain/model/lookup.ts";
import { loadable } from "../../kit/loadable.tsx";
import { Part } from "../../kit/Part.tsx";
import { useDesign, useSession } from "../../studio.tsx";
import { OutlineRows } from "./OutlineRows.tsx";
import { ROW_HEIGHT } from "./OutlineRowView.tsx";
import { DEPLOYMENT_ID, outlineRows } from "./rows.ts";
import { useActiveRow } from "./useActiveRow.ts";
import { useExpansion } from "./useExpansion.ts";
import { useOutlineKeys } from "./useOutlineKeys.ts";
import { useOutlineMouse } from "./useOutlineMouse.ts";

/** Rows that are rendered as they are; only longer trees need the code that renders what is in view. */
const FEW_ROWS = 100;

export const WindowedRows = loadable(() => import("./WindowedRows.tsx"));

/** More rows than can be seen at once. */
const rowsInWindow = () => Math.ceil(window.innerHeight / ROW_HEIGHT);

/** The outline: the design as a tree, and the accessible twin of the canvas. */
export function Outline() {
  const sites = useDesign(({ deployment }) => deployment.sites);
  const notes = useDesign(notesOf);
  const selection = useSession((session) => session.selection);
  const selected = useMemo(() => new Set(selection), [selection]);
  const [expansion, setExpanded] = useExpansion(sites);
  const rows = useMemo(() => outlineRows(sites, (id) => expansion.get(id) ?? true, notes), [sites, notes, expansion]);
  const scroller = useRef<HTMLDivElement>(null);
  const { active, activeIndex, moveTo } = useActiveRow(rows, selection, setExpanded, (index) => bringIntoView(scroller.current, index));
  const tree = { rows, active, moveTo, setExpanded };
  const onKeyDown = useOutlineKeys(tree);
  const onClick = useOutlineMouse(tree);
  const isSelected = (id: string) => (id === DEPLOYMENT_ID ? selection.length === 0 : selected.has(id));
  const shown = { active, isSelected };
  const firstRows = <OutlineRows rows={rows.length > FEW_ROWS ? rows.slice(0, rowsInWindow()) : rows} {...shown} />;
  return (
    <section aria-labelledby="outline-title" className="flex h-full flex-col pt-3">
      <h2 id="outline-title" className="px-3.5 pb-1.5 text-[11px] font-medium tracking-wide text-second uppercase">
        Outline
      </h2>
      <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto overscroll-contain pb-2 [scrollbar-width:thin]">
        <div
          role="tree"
          aria-labelledby="outline-title"
          aria-multiselectable="true"
          tabIndex={-1}
          onKeyDown={onKeyDown}
          onClick={onClick}
          className="relative outline-none"
          style={{ height: rows.length * ROW_HEIGHT }}
        >
          {rows.length > FEW_ROWS ? (
            <Part name="The outline" meanwhile={firstRows}>
              <WindowedRows rows={rows} activeIndex={activeIndex} scroller={scroller} {...shown} />
            </Part>
          ) : (
            firstRows
          )}
        </div>
        {sites.length === 0 && (
          <p className="px-3.5 pt-1 text-[12px] text-second">
            No sites yet. Add a PSTN site above: its appliances and gateways appear here.
          </p>
        )}
      </div>
    </section>
  );
}

/** Scrolls no further than it takes to see the row. */
function bringIntoView(scroller: HTMLElement | null, index: number): void {
  if (scroller === null) return;
  const top = index * ROW_HEIGHT;
  const highest = top + ROW_HEIGHT - scroller.clientHeight;
  if (scroller.scrollTop > top) scroller.scrollTop = top;
  else if (scroller.scrollTop < highest) scroller.scrollTop = highest;
}
