import { Building2, ChevronRight, HardDrive, type LucideIcon, MapPin, Phone, Server, StickyNote } from "lucide-react";
import { memo } from "react";
import { textOf } from "../../../domain/model/change.ts";
import { cx } from "../../kit/cx.ts";
import { RenamedTitle } from "../../kit/RenamedTitle.tsx";
import { countRender } from "../../kit/renderProbe.ts";
import { RowProblems } from "./RowProblems.tsx";
import type { OutlineItem, OutlineRow } from "./rows.ts";

/** The height of a row in pixels. */
export const ROW_HEIGHT = 26;

const INDENTS = { 1: "pl-1.5", 2: "pl-2.5", 3: "pl-[30px]" } as const;

/** The DOM id of a row. */
export function rowDomId(id: string): string {
  return `outline-${id}`;
}

function iconOf(kind: OutlineRow["kind"], item: OutlineItem): LucideIcon {
  if (kind === "deployment") return Building2;
  if (kind === "site") return MapPin;
  if (kind === "gateway") return Phone;
  if (kind === "note") return StickyNote;
  return item && textOf(item, "hardwareType")?.toLowerCase() === "minimum" ? HardDrive : Server;
}

interface OutlineRowViewProps extends OutlineRow {
  /** In pixels from the top of the tree. */
  readonly top: number;
  /** The one row that Tab comes to. */
  readonly active: boolean;
  readonly selected: boolean;
}

/** One row of the tree; it rerenders only when what it shows changes. */
export const OutlineRowView = memo(function OutlineRowView(row: OutlineRowViewProps) {
  const { kind, id, item, title, holds, holdsWords, level, position, setSize, expanded, top, active, selected } = row;
  countRender("OutlineRow", id);
  const Icon = iconOf(kind, item);
  return (
    <div
      role="treeitem"
      id={rowDomId(id)}
      data-id={id}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={setSize}
      aria-expanded={kind === "deployment" ? setSize > 0 : expanded}
      aria-selected={selected}
      tabIndex={active ? 0 : -1}
      style={{ height: ROW_HEIGHT, transform: `translateY(${top}px)` }}
      className={cx(
        "absolute inset-x-1.5 top-0 flex cursor-default items-center gap-1.5 rounded-field pr-2 outline-offset-[-2px] select-none",
        INDENTS[level],
        selected ? "bg-accent-soft font-medium text-accent" : "hover:bg-hover",
      )}
    >
      {kind === "site" && (
        <ChevronRight
          size={13}
          data-fold={expanded === undefined ? undefined : ""}
          className={cx("shrink-0 text-third transition-transform", expanded && "rotate-90", expanded === undefined && "invisible")}
          aria-hidden
        />
      )}
      {kind !== "site" && <Icon size={14} className={cx("shrink-0", selected ? "text-accent" : "text-third")} aria-hidden />}
      {/* The deployment's count is what everybody sees below it: where it has no room beside the name it goes to a line that is not seen. */}
      <span
        className={cx(
          "flex min-w-0 flex-1 items-center gap-x-1.5",
          kind === "deployment" && "h-full flex-wrap content-start overflow-clip leading-[26px]",
        )}
      >
        <RenamedTitle id={id} place="outline" title={title} className="min-w-0 grow" />
        {holdsWords && (
          <span className={cx("shrink-0 text-[11.5px] font-normal", selected ? "text-accent" : "text-second")}>
            <span aria-hidden>{holds}</span>
            <span className="sr-only">{holdsWords}</span>
          </span>
        )}
      </span>
      {kind !== "note" && <RowProblems kind={kind} id={id} />}
    </div>
  );
});
