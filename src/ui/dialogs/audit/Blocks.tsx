import type { Block, Line } from "../../../domain/outputs/prose/block.ts";

/** A document's blocks as a page. Their order never changes, so that each is known by its place. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place.
  return blocks.map((block, index) => <BlockView key={index} block={block} />);
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "heading":
      return (
        <h4 className="mt-4 mb-1 font-semibold">
          <Words line={block.text} />
        </h4>
      );
    case "paragraph":
      return (
        <p className="mt-2 mb-1 max-w-[80ch]">
          <Words line={block.text} />
        </p>
      );
    case "list":
      return <ItemList items={block.items} />;
    case "steps":
      return <ItemList items={block.steps.map(({ text }) => text)} />;
    case "table":
      return <TableView columns={block.columns} rows={block.rows} />;
  }
}

function ItemList({ items }: { readonly items: readonly Line[] }) {
  return (
    <ul className="my-1 flex max-w-[92ch] list-disc flex-col gap-1 pl-5 marker:text-third">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place.
        <li key={index} className="[overflow-wrap:anywhere]">
          <Words line={item} />
        </li>
      ))}
    </ul>
  );
}

function TableView({ columns, rows }: Pick<Extract<Block, { kind: "table" }>, "columns" | "rows">) {
  return (
    <div className="my-2 overflow-x-auto rounded-field border border-line">
      <table className="w-full border-separate border-spacing-0 text-left text-[12px]">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="border-b border-line-strong bg-page px-2.5 py-1 align-bottom font-medium text-second">
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
                  className="border-b border-line px-2.5 py-[3.5px] align-top [overflow-wrap:anywhere]"
                >
                  <Words line={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const TONES: Readonly<Record<string, string>> = { Error: "text-error", Warning: "text-warning" };

function Words({ line }: { readonly line: Line }) {
  return line.map((part, index) => {
    if (typeof part === "string") return part;
    if ("code" in part) {
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place.
        <code key={index} className="font-mono text-[0.92em]">
          {part.code}
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
