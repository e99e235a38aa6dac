import { Fragment, type ReactNode } from "react";
import { cellText } from "../../../domain/outputs/table/cellText.ts";
import type { Cell, ColumnKind, Row, Table, Column as TableColumn } from "../../../domain/outputs/table/table.ts";
import { byValue } from "../../kit/table/byValue.ts";
import type { Column, ColumnLook } from "../../kit/table/column.ts";
import { byAddress } from "./byAddress.ts";
import { ChangeMark } from "./ChangeMark.tsx";
import type { Layout } from "./layTable.ts";

/** The id of the column that is never shown: every word of a row, to be found. */
export const WORDS = "every word";

const KINDS: Readonly<Record<ColumnKind, ColumnLook["kind"]>> = {
  text: "text",
  value: "value",
  address: "value",
  number: "number",
  percent: "number",
};

/** Texts longer than this are cut off on the screen; the tooltip and every copy have all of it. */
const WIDEST = "block max-w-[420px] truncate @max-4xl:max-w-[240px]";

/** In a narrow dock columns stand closer together, and the values of files are a little smaller, so that more of them are seen. */
const CLOSE = "[&:not(:first-child,:last-child)]:@max-5xl:px-2 @max-xl:px-1! @max-xl:first:pl-3! @max-xl:last:pr-3!";
const CLOSE_VALUE = `${CLOSE} [td&]:@max-4xl:text-[11.5px]`;

/** The columns of a table: those that its layout shows, in its order, then those that it hides. */
export function columnsOf(table: Table, layout: Layout): readonly Column<Row>[] {
  const hidden = [...table.columns.keys()].filter((index) => !layout.columns.includes(index));
  const columns = [...layout.columns, ...hidden].flatMap((index, nth): readonly Column<Row>[] => {
    const column = table.columns[index];
    if (column === undefined) return [];
    const { id, title, short, kind, isList, isProse } = column;
    return [
      {
        id,
        accessorFn: ({ cells }) => cells[index] ?? null,
        sortFn: kind === "address" ? byAddress : byValue,
        meta: {
          ...(KINDS[kind] && { kind: KINDS[kind] }),
          ...((isList || isProse) && { wraps: true }),
          className: KINDS[kind] === "value" ? CLOSE_VALUE : CLOSE,
        },
        header: () => <Title title={title} short={short} />,
        cell({ row: { original } }) {
          const content = <CellContent cell={original.cells[index] ?? null} column={column} />;
          const change = nth === 0 ? layout.groups[layout.groupOf(original)]?.change : undefined;
          if (change === undefined) return content;
          return (
            <>
              <ChangeMark change={change} /> {content}
            </>
          );
        },
      },
    ];
  });
  return [...columns, { id: WORDS, accessorFn: ({ cells }) => cells.join("\n").toLowerCase() }];
}

/** Which columns are shown, by their ids. */
export function visibilityOf(table: Table, layout: Layout): Readonly<Record<string, boolean>> {
  const shown = table.columns.map(({ id }, index) => [id, layout.columns.includes(index)] as const);
  return { ...Object.fromEntries(shown), [WORDS]: false };
}

/** The title of a column; where there is little room, its short form, if it has one. */
function Title({ title, short }: { readonly title: string; readonly short: string | undefined }) {
  if (short === undefined) return title;
  return (
    <span title={title}>
      <span className="@max-4xl:sr-only">{title}</span>
      <span aria-hidden className="hidden @max-4xl:inline">
        {short}
      </span>
    </span>
  );
}

interface CellContentProps {
  readonly cell: Cell;
  readonly column: TableColumn;
}

function CellContent({ cell, column: { kind, isList, isProse } }: CellContentProps) {
  const text = shownText(cell, kind);
  // Words that stand for an address are no value of a file.
  if (kind === "address" && /[a-z] |\(/i.test(text)) return <span className="font-sans text-second">{text}</span>;
  if (isProse) return <span className="block min-w-[160px] max-w-[80ch]">{text}</span>;
  return isList ? <Parts text={text} /> : longText(text);
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
