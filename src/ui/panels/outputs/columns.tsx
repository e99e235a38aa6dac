import { ArrowDown, ArrowUp } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import { cellText } from "../../../domain/outputs/table/cellText.ts";
import type { Cell, ColumnKind, Group, Row, Table } from "../../../domain/outputs/table/table.ts";
import { cx } from "../../kit/cx.ts";
import type { Column } from "../../kit/table/column.ts";
import { ChangeMark } from "./ChangeMark.tsx";
import type { Layout } from "./layTable.ts";
import type { Sorting } from "./sortRows.ts";

/** A row as it stands in the list: its id is its place there. */
export interface ShownRow extends Row {
  readonly id: string;
  readonly change: Group["change"];
}

const KINDS: Readonly<Record<ColumnKind, Column<ShownRow>["kind"]>> = {
  text: "text",
  value: "value",
  address: "value",
  number: "number",
  percent: "number",
};

/** Texts longer than this are cut off on the screen; the tooltip and every copy have all of it. */
const WIDEST = "block max-w-[420px] truncate @max-4xl:max-w-[240px]";

/** In a narrow dock columns stand closer together, and the values of files are a little smaller, so that more of them are seen. */
const CLOSE = "@max-xl:px-1! @max-xl:first:pl-3! @max-xl:last:pr-3!";
const CLOSE_VALUE = `${CLOSE} [td&]:@max-4xl:text-[11.5px]`;

/** The columns of a table that its layout shows: a press on a heading sorts by it, once more the other way round, a third time not at all. */
export function columnsOf(
  table: Table,
  layout: Layout,
  sorting: Sorting | undefined,
  sort: (sorting: Sorting | undefined) => void,
): readonly Column<ShownRow>[] {
  return layout.columns.flatMap((index, nth) => {
    const column = table.columns[index];
    if (column === undefined) return [];
    const { id, title, short, kind, isList } = column;
    const isSorted = sorting?.column === index;
    const next = !isSorted ? { column: index, descending: false } : sorting.descending ? undefined : { column: index, descending: true };
    return {
      id,
      kind: KINDS[kind],
      ...(isList && { wraps: true }),
      className: KINDS[kind] === "value" ? CLOSE_VALUE : CLOSE,
      isSorted: isSorted ? (sorting.descending ? "descending" : "ascending") : undefined,
      heading: (
        <button
          type="button"
          onClick={() => sort(next)}
          title={short === undefined ? undefined : title}
          className={cx("-mx-1 inline-flex items-center gap-1 rounded-[3px] px-1 hover:text-text", isSorted && "text-text")}
        >
          <span className={cx(short !== undefined && "@max-4xl:sr-only")}>{title}</span>
          {short !== undefined && (
            <span aria-hidden className="hidden @max-4xl:inline">
              {short}
            </span>
          )}
          {isSorted && (sorting.descending ? <ArrowDown size={12} aria-hidden /> : <ArrowUp size={12} aria-hidden />)}
        </button>
      ),
      cell: ({ cells, change }: ShownRow) => {
        const text = shownText(cells[index] ?? null, kind);
        // Words that stand for an address are no value of a file.
        const isWords = kind === "address" && /[a-z] |\(/i.test(text);
        const content = isWords ? <span className="font-sans text-second">{text}</span> : isList ? <Parts text={text} /> : longText(text);
        if (nth > 0 || change === undefined) return content;
        return (
          <>
            <ChangeMark change={change} /> {content}
          </>
        );
      },
    } as const;
  });
}

/** Figures to be read have separators, which those to be taken along have not. */
function shownText(cell: Cell, kind: ColumnKind): string {
  return typeof cell === "number" && kind === "number" ? cell.toLocaleString("en-US") : cellText(cell, kind);
}

/** More values of a list are counted; the tooltip and every copy have all of them. */
const MOST_PARTS = 12;

/** Values of a list, each in one piece, as many in a line as there is room for. */
function Parts({ text }: { readonly text: string }) {
  const parts = text.split(" ");
  if (parts.length === 1) return text;
  const more = parts.length - MOST_PARTS;
  return (
    <span title={more > 0 ? text : undefined}>
      {parts.slice(0, MOST_PARTS).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a value is its place.
        <Fragment key={index}>
          <span className="whitespace-nowrap">{part}</span>{" "}
        </Fragment>
      ))}
      {more > 0 && <span className="font-sans text-second">and {more.toLocaleString("en-US")} more</span>}
    </span>
  );
}

function longText(text: string): ReactNode {
  if (text.length <= 32) return text;
  return (
    <span className={WIDEST} title={text}>
      {text}
    </span>
  );
}
