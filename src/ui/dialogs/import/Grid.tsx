import { Fragment, type ReactNode, useState } from "react";
import { Button } from "../../kit/Button.tsx";
import { cx } from "../../kit/cx.ts";

/** Up to here every row is shown at once; the rest is counted, and shown when asked for. */
const MOST_ROWS = 200;

/** Rows under a heading of their own, which spans all columns. */
export interface Group {
  readonly heading?: ReactNode;
  /** A cell for each column. A row is known by its place, which nothing changes while it is shown. */
  readonly rows: readonly (readonly ReactNode[])[];
}

interface GridProps {
  readonly label: string;
  readonly headings: readonly ReactNode[];
  readonly groups: readonly Group[];
  /** Which columns hold values of files. */
  readonly mono?: readonly number[];
  /** Which columns are no wider than they need. */
  readonly narrow?: readonly number[];
  /** Which columns hold figures, which stand below each other by their ends. */
  readonly figures?: readonly number[];
}

/** A small table whose cells wrap, so that no value is cut. */
export function Grid({ label, headings, groups, mono = [], narrow = [], figures = [] }: GridProps) {
  const [isWhole, setWhole] = useState(false);
  const { shown, rest } = firstRows(groups, isWhole ? Number.POSITIVE_INFINITY : MOST_ROWS);
  const cell = (index: number, content: ReactNode) =>
    cx(
      "border-b border-line px-2.5 stacked:px-1.5 py-[3.5px] align-top",
      !isOfShortWords(content) && "[overflow-wrap:anywhere]",
      narrow.includes(index) ? "w-px whitespace-nowrap" : "min-w-[84px]",
      mono.includes(index) && "font-mono text-[11.5px]",
      figures.includes(index) && "text-right stacked:min-w-0",
    );
  return (
    <div className="overflow-x-auto rounded-field border border-line">
      <table aria-label={label} className="w-full border-separate border-spacing-0 text-left text-[12px]">
        <thead>
          <tr>
            {headings.map((heading, index) => (
              <th
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
                key={index}
                scope="col"
                className={cx(
                  "border-b border-line-strong px-2.5 stacked:px-1.5 py-1 align-bottom font-medium text-second",
                  figures.includes(index) && "text-right",
                )}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="[&>tr:last-child>*]:border-b-0">
          {shown.map(({ heading, rows }, group) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place.
            <Fragment key={group}>
              {heading !== undefined && (
                <tr>
                  <th scope="rowgroup" colSpan={headings.length} className="border-b border-line bg-page px-2.5 py-1 text-left font-medium">
                    {heading}
                  </th>
                </tr>
              )}
              {rows.map((cells, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
                <tr key={at}>
                  {cells.map((content, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
                    <td key={index} className={cell(index, content)}>
                      {content}
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button look="quiet" className="w-full" onClick={() => setWhole(true)}>
          Show {rest.toLocaleString("en-US")} more
        </Button>
      )}
    </div>
  );
}

/** Words up to here are not broken: many columns would leave even a short name no room. */
const LONGEST_WORD = 20;

function isOfShortWords(content: ReactNode): boolean {
  return typeof content === "string" && content.split(/\s+/).every((word) => word.length <= LONGEST_WORD);
}

function firstRows(groups: readonly Group[], most: number): { readonly shown: readonly Group[]; readonly rest: number } {
  let room = most;
  let rest = 0;
  const shown = groups.flatMap(({ heading, rows }): readonly Group[] => {
    const fitting = rows.slice(0, room);
    room -= fitting.length;
    rest += rows.length - fitting.length;
    return fitting.length > 0 ? [{ heading, rows: fitting }] : [];
  });
  return { shown, rest };
}

/** A value of a file; that there is none looks different from every value. */
export function Value({ text }: { readonly text: string | undefined }) {
  if (text === undefined || text === "")
    return <span className="font-sans text-second italic">{text === undefined ? "no line" : "empty"}</span>;
  return <bdi>{shortened(text)}</bdi>;
}

/** More characters of a value are counted, not shown: no table is to be read behind them. */
const LONGEST = 300;

function shortened(text: string): string {
  const characters = text.length > LONGEST ? [...text] : [];
  if (characters.length <= LONGEST) return text;
  return `${characters.slice(0, LONGEST).join("")}… (${characters.length.toLocaleString("en-US")} characters)`;
}

/** A name of any length: at most three lines are shown, the whole stands in its title. */
export function Clamped({ text, className }: { readonly text: string; readonly className?: string }) {
  return (
    <span title={text} className={cx("line-clamp-3 [overflow-wrap:anywhere]", className)}>
      {text}
    </span>
  );
}

/** No key of the product is as long; one that is may take more than a line. */
const LONGEST_KEY = 60;

/** A key with its section, which is the lesser part of it, in one piece. */
export function Key({ section, name }: { readonly section: string; readonly name: string }) {
  return (
    <span className={cx(section.length + name.length <= LONGEST_KEY && "whitespace-nowrap")}>
      <span className="text-second">[{section}]</span> {name}
    </span>
  );
}
