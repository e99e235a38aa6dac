import { cellText } from "../../../domain/outputs/table/cellText.ts";
import type { ColumnKind, Row, Table } from "../../../domain/outputs/table/table.ts";
import { cx } from "../../kit/cx.ts";
import { byValue } from "../../kit/table/byValue.ts";
import type { Column, ColumnLook } from "../../kit/table/column.ts";
import { byAddress } from "./byAddress.ts";
import { CellContent, Ports } from "./CellContent.tsx";
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

/** In a narrow dock columns stand closer together, and what is in them is a little smaller, so that more of them are seen. */
const CLOSE = "@max-xl:px-1! @max-xl:first:pl-3! @max-xl:last:pr-3!";
const CLOSE_TEXT = `${CLOSE} [td&]:@max-4xl:text-[12px]`;
const CLOSE_VALUE = `${CLOSE} [td&]:@max-4xl:text-[11.5px] [td&]:@max-xl:text-[11px]`;

/** The columns of a table: those that its layout shows, in its order, then those that it hides. */
export function columnsOf(table: Table, layout: Layout): readonly Column<Row>[] {
  const hidden = [...table.columns.keys()].filter((index) => !layout.columns.includes(index));
  const columns = [...layout.columns, ...hidden].flatMap((index, nth): readonly Column<Row>[] => {
    const column = table.columns[index];
    if (column === undefined) return [];
    const { id, title, short, kind, portOf } = column;
    const ports = layout.columns.find((other) => table.columns[other]?.portOf === id);
    return [
      {
        id,
        accessorFn: ({ cells }) => cells[index] ?? null,
        sortFn: kind === "address" ? byAddress : byValue,
        meta: {
          ...(KINDS[kind] && { kind: KINDS[kind] }),
          // Where there is room for all columns each text has one line: a table gives its columns what they need first.
          ...(KINDS[kind] !== "number" && { wraps: true }),
          className: cx(KINDS[kind] === "value" ? CLOSE_VALUE : CLOSE_TEXT, portOf !== undefined && "@max-xl:hidden"),
        },
        header: () => <Title title={title} short={short} />,
        cell({ row: { original } }) {
          const content = (
            <>
              <CellContent cell={original.cells[index] ?? null} column={column} />
              {ports !== undefined && <Ports text={cellText(original.cells[ports] ?? null, "value")} />}
            </>
          );
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
      <span aria-hidden data-short className="hidden @max-4xl:inline">
        {short}
      </span>
    </span>
  );
}
