import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import { withRow } from "../../kit/table/visibleRows.ts";
import { useDesign, useSession } from "../../studio.tsx";
import { OutlineRowView, ROW_HEIGHT } from "./OutlineRowView.tsx";
import { DEPLOYMENT_ID, outlineRows } from "./rows.ts";
import { useActiveRow } from "./useActiveRow.ts";
import { useExpansion } from "./useExpansion.ts";
import { useOutlineKeys } from "./useOutlineKeys.ts";
import { useOutlineMouse } from "./useOutlineMouse.ts";

/** The outline: the design as a tree, and the accessible twin of the canvas. */
export function Outline() {
  const sites = useDesign(({ deployment }) => deployment.sites);
  const selection = useSession((session) => session.selection);
  const selected = useMemo(() => new Set(selection), [selection]);
  const [expansion, setExpanded] = useExpansion(sites);
  const rows = useMemo(() => outlineRows(sites, (id) => expansion.get(id) ?? true), [sites, expansion]);
  const scroller = useRef<HTMLDivElement>(null);
  const { active, activeIndex, moveTo } = useActiveRow(rows, selection, setExpanded, (index) => virtualizer.scrollToIndex(index));
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    // The active row stays there however far one scrolls: the keyboard comes back to it.
    rangeExtractor: (range) => withRow(range, activeIndex),
  });
  const tree = { rows, active, moveTo, setExpanded };
  const onKeyDown = useOutlineKeys(tree);
  const onClick = useOutlineMouse(tree);
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
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const isSelected = row.id === DEPLOYMENT_ID ? selection.length === 0 : selected.has(row.id);
            return <OutlineRowView key={row.id} {...row} top={start} active={row.id === active} selected={isSelected} />;
          })}
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
