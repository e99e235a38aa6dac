import { Fragment } from "react";
import { cellText } from "../../../domain/outputs/table/cellText.ts";
import type { Cell, Column, ColumnKind } from "../../../domain/outputs/table/table.ts";

/** Of a long text the screen has two lines; the tooltip and every copy have all of it. */
const LONG = 32;
const TWO_LINES = "line-clamp-2 max-w-[420px] [overflow-wrap:anywhere]";

/** Words that are no longer stay in one piece, whatever hyphens they have; the name of a machine or a record goes on after a dot, but not the last. */
const SHORT = 20;

interface CellContentProps {
  readonly cell: Cell;
  readonly column: Column;
}

/** What a cell shows: where there is room for all columns in one line, elsewhere in more, broken where it can be read on. */
export function CellContent({ cell, column: { kind, isList, isProse } }: CellContentProps) {
  const text = shownText(cell, kind);
  // Words that stand for an address are no value of a file.
  if (kind === "address" && /[a-z] |\(/i.test(text)) return <span className="font-sans text-second">{text}</span>;
  if (isProse) return <span className="block min-w-[96px] max-w-[80ch]">{text}</span>;
  if (isList) return <Parts text={text} />;
  if (text.length <= SHORT && !/[ -]/.test(text)) return text;
  const content = <Words text={text} />;
  if (text.length <= LONG) return content;
  return (
    <span className={TWO_LINES} title={text}>
      {content}
    </span>
  );
}

/** Figures to be read have separators, which those to be taken along have not. */
function shownText(cell: Cell, kind: ColumnKind): string {
  return typeof cell === "number" && kind === "number" ? cell.toLocaleString("en-US") : cellText(cell, kind);
}

/** The ports of an address, where there is no room for a column of their own. */
export function Ports({ text }: { readonly text: string }) {
  if (text === "") return null;
  return (
    <span className="hidden text-second @max-xl:block">
      :<Parts text={text} />
    </span>
  );
}

function Words({ text }: { readonly text: string }) {
  return text.split(" ").map((word, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place.
    <Fragment key={index}>
      {index > 0 && " "}
      {word.length > SHORT ? <LongWord word={word} /> : <span className="whitespace-nowrap">{word}</span>}
    </Fragment>
  ));
}

function LongWord({ word }: { readonly word: string }) {
  return word.split(/(?<=[.@/])(?=.*\.)/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
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
