import { oneLine } from "../text/oneLine.ts";
import type { Block, Inline, Line } from "./block.ts";

/** Blocks as text for a terminal: headings underlined, tables in columns. Every value stays on its line. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map((block) => `${linesOf(block).join("\n")}\n`).join("\n");
}

const UNDERLINES = { 1: "=", 2: "-", 3: undefined } as const;

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading": {
      const text = lineText(block.text);
      const underline = UNDERLINES[block.level];
      return underline === undefined ? [text] : [text, underline.repeat(text.length)];
    }
    case "paragraph":
      return [lineText(block.text)];
    case "list":
      return block.items.map((item) => `- ${lineText(item)}`);
    case "steps":
      return block.steps.flatMap(({ text, commands = [] }, index) => [
        `${index + 1}. ${lineText(text)}`,
        ...commands.map((command) => `   ${oneLine(command)}`),
      ]);
    case "table":
      return tableLines([block.columns.map((title) => [title]), ...block.rows]);
  }
}

function tableLines(rows: readonly (readonly Line[])[]): readonly string[] {
  const texts = rows.map((cells) => cells.map(lineText));
  const widths = (texts[0] ?? []).map((_, index) => Math.max(...texts.map((cells) => cells[index]?.length ?? 0)));
  return texts.map((cells) =>
    cells
      .map((text, index) => text.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function lineText(text: Line): string {
  return text.map(inlineText).join("");
}

function inlineText(part: Inline): string {
  return oneLine(typeof part === "string" ? part : "code" in part ? part.code : part.strong);
}
