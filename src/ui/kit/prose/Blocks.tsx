import { Fragment, useState } from "react";
import type { Subject } from "../../../domain/model/finding.ts";
import type { Block, Inline, Line, Step } from "../../../domain/outputs/prose/block.ts";
import { useOverflow } from "../useOverflow.ts";

interface BlocksProps {
  readonly blocks: readonly Block[];
  /** Goes to what an item is about; absent where nothing can be gone to. */
  readonly goTo?: ((subject: Subject) => void) | undefined;
}

/** A document's blocks as a page. Their order never changes, so that each is known by its place. */
export function Blocks({ blocks, goTo }: BlocksProps) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place.
  return blocks.map((block, index) => <BlockView key={index} block={block} goTo={goTo} />);
}

function BlockView({ block, goTo }: Pick<BlocksProps, "goTo"> & { readonly block: Block }) {
  switch (block.kind) {
    case "heading":
      return <Heading level={block.level} text={block.text} />;
    case "paragraph":
      return (
        <p className="mt-2 mb-1 max-w-[80ch]">
          <Words line={block.text} />
        </p>
      );
    case "list":
      return <ItemList items={block.items} about={block.about} goTo={goTo} />;
    case "steps":
      return <StepList steps={block.steps} />;
    case "table":
      return <TableView columns={block.columns} rows={block.rows} />;
  }
}

/** One below the level in the document, for the page has a first heading of its own. */
function Heading({ level, text }: { readonly level: 1 | 2 | 3; readonly text: Line }) {
  const words = <Words line={text} />;
  if (level === 1) return <h2 className="mt-2 mb-1 text-[17px] font-semibold [overflow-wrap:anywhere]">{words}</h2>;
  if (level === 2) {
    return <h3 className="mt-5 mb-1.5 border-b border-line-strong pb-1 text-[15px] font-semibold [overflow-wrap:anywhere]">{words}</h3>;
  }
  return <h4 className="mt-4 mb-1 font-semibold [overflow-wrap:anywhere]">{words}</h4>;
}

function StepList({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol className="my-1 flex max-w-[92ch] list-decimal flex-col gap-1.5 pl-7 marker:text-third">
      {steps.map(({ text, commands }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place.
        <li key={index} className="[overflow-wrap:anywhere]">
          <Words line={text} />
          {commands !== undefined && (
            <pre className="mt-1 rounded-field border border-line bg-page px-2.5 py-1.5 font-mono text-[12px] leading-[18px] whitespace-pre-wrap [overflow-wrap:anywhere]">
              {commands.join("\n")}
            </pre>
          )}
        </li>
      ))}
    </ol>
  );
}

interface ItemListProps extends Pick<BlocksProps, "goTo"> {
  readonly items: readonly Line[];
  readonly about?: readonly Subject[] | undefined;
}

function ItemList({ items, about, goTo }: ItemListProps) {
  return (
    <ul className="my-1 flex max-w-[92ch] list-disc flex-col gap-1 pl-5 marker:text-third">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place.
        <li key={index} className="[overflow-wrap:anywhere]">
          <Item line={item} about={about?.[index]} goTo={goTo} />
        </li>
      ))}
    </ul>
  );
}

/** What is said of a thing that the design has is the way to it; where it is said of others as well, each of them is. */
function Item({ line, about, goTo }: Pick<BlocksProps, "goTo"> & { readonly line: Line; readonly about: Subject | undefined }) {
  if (about === undefined || goTo === undefined) return <Words line={line} />;
  const others = line.findIndex((part) => aboutOf(part) !== undefined);
  return (
    <>
      <button
        type="button"
        title="Go to the field"
        onClick={() => goTo(about)}
        className="-mx-1 rounded-field px-1 text-left align-top outline-offset-[-2px] hover:bg-hover [overflow-wrap:anywhere]"
      >
        <Words line={others === -1 ? line : line.slice(0, others)} />
      </button>
      {others !== -1 &&
        line.slice(others).map((part, index) => {
          const other = aboutOf(part);
          const words = <Words line={[part]} />;
          if (other === undefined) return words;
          return (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place.
              key={index}
              type="button"
              title="Go to the field"
              onClick={() => goTo(other)}
              className="-mx-0.5 rounded-[3px] px-0.5 text-accent hover:bg-hover hover:underline"
            >
              {words}
            </button>
          );
        })}
    </>
  );
}

function aboutOf(part: Inline): Subject | undefined {
  return typeof part === "object" && "code" in part ? part.about : undefined;
}

function TableView({ columns, rows }: Pick<Extract<Block, { kind: "table" }>, "columns" | "rows">) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const { left, right } = useOverflow(scroller);
  return (
    // What does not fit is reached with the arrows.
    <fieldset
      ref={setScroller}
      aria-label={columns.join(", ")}
      tabIndex={left || right ? 0 : undefined}
      className="my-2 min-w-0 overflow-x-auto rounded-field border border-line"
    >
      <table className="w-full border-separate border-spacing-0 text-left text-[12px]">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="border-b border-line-strong bg-page px-2 py-1 align-bottom font-medium text-second">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="[&>tr:last-child>*]:border-b-0">
          {rows.map((cells, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
            <tr key={at}>
              {cells.map((cell, index) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
                  key={index}
                  className="min-w-[112px] border-b border-line px-2 py-[3.5px] align-top [overflow-wrap:anywhere]"
                >
                  <Words line={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}

const TONES: Readonly<Record<string, string>> = { Error: "text-error", Warning: "text-warning" };

function Words({ line }: { readonly line: Line }) {
  return line.map((part, index) => {
    if (typeof part === "string") return part;
    if ("code" in part) {
      if (part.isReference) {
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place.
          <code key={index} className="font-mono text-[0.88em] whitespace-nowrap text-second">
            {part.code}
          </code>
        );
      }
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place.
        <code key={index} className="font-mono text-[0.92em]">
          <Breakable text={part.code} />
        </code>
      );
    }
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place.
      <strong key={index} className={`font-semibold ${TONES[part.strong] ?? ""}`}>
        {part.strong}
      </strong>
    );
  });
}

/** Where a long name of keys and hosts may be broken: before a capital and after a dot, rather than anywhere. */
const BREAKS = /(?<=[a-z])(?=[A-Z])|(?<=[._/\\-])/;

/** A word of no more characters stays in one piece: keys of the ini file are no longer, nor are addresses with their length. */
const SHORT = { key: 24, dotted: 18 } as const;

function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?<= )/).map((word, index) =>
    word.trimEnd().length <= (word.includes(".") ? SHORT.dotted : SHORT.key) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place.
      <Fragment key={index}>
        <span className="whitespace-nowrap">{word.trimEnd()}</span>
        {word.endsWith(" ") && " "}
      </Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place.
      <Pieces key={index} word={word} />
    ),
  );
}

function Pieces({ word }: { readonly word: string }) {
  return word.split(BREAKS).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
