import { oneLine } from "../text/oneLine.ts";
import type { Block, Inline, Line, Step } from "./block.ts";

/** Blocks as Markdown (CommonMark with GitHub’s tables); no value becomes markup, a link or HTML. */
export function markdownText(blocks: readonly Block[]): string {
  return blocks.map((block) => `${linesOf(block).join("\r\n")}\r\n`).join("\r\n");
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [`${"#".repeat(block.level)} ${lineText(block.text)}`];
    case "paragraph":
      return [startText(lineText(block.text))];
    case "list":
      return block.items.map((item) => `- ${startText(lineText(item))}`);
    case "steps":
      return block.steps.flatMap(stepLines);
    case "table":
      return tableLines(block.columns, block.rows);
  }
}

/** Four columns in: as far as the text of every step up to the 99th. */
const INDENT = "    ";

function stepLines({ text, commands }: Step, index: number): readonly string[] {
  const first = `${`${index + 1}.`.padEnd(INDENT.length)}${startText(lineText(text))}`;
  const before = index > 0 ? [""] : [];
  if (commands === undefined) return [...before, first];
  const fence = "`".repeat(Math.max(3, longestRun(commands.join("\n")) + 1));
  return [...before, first, "", ...[`${fence}powershell`, ...commands, fence].map((one) => `${INDENT}${one}`)];
}

function tableLines(columns: readonly string[], rows: readonly (readonly Line[])[]): readonly string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row(columns.map((title) => cellText([title]))),
    row(columns.map(() => "---")),
    ...rows.map((cells) => row(columns.map((_, index) => cellText(cells[index] ?? [])))),
  ];
}

/**
 * A pipe would end the cell, within code as well. Code with a backslash before a pipe cannot stand in a table as code:
 * the backslashes of both would be taken for one another.
 */
function cellText(cell: Line): string {
  return cell
    .map((part) => (typeof part === "object" && "code" in part && part.code.includes("\\|") ? part.code : part))
    .map((part) => inlineText(part).replaceAll("|", "\\|"))
    .join("");
}

function lineText(text: Line): string {
  return text.map(inlineText).join("");
}

function inlineText(part: Inline): string {
  if (typeof part === "string") return plainText(part);
  return "code" in part ? codeText(part.code) : `**${plainText(part.strong)}**`;
}

const PLAIN = /^[ !-%'-)+-;=?-Z^a-z{|}\u2019\u2013]*$/;

/** Words, with what would be markup made plain. Quotes, `$` and a lone `&` are no markup and stay as they are. */
function plainText(text: string): string {
  // Nearly every text is the document's own and has nothing of it.
  if (PLAIN.test(text)) return text;
  return oneLine(text)
    .replace(/[\\`*_[\]<>~]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&");
}

/** Code between more backticks than there are in it. */
function codeText(text: string): string {
  const value = oneLine(text);
  if (value.trim() === "") return "";
  const ticks = "`".repeat(longestRun(value) + 1);
  // A space at each end is taken away again.
  const pad = /^`|`$|^ .* $/.test(value) ? " " : "";
  return `${ticks}${pad}${value}${pad}${ticks}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** A line must not begin like a heading, a list, a quotation, an underline or, by its indent, like code. */
function startText(text: string): string {
  return text
    .trimStart()
    .replace(/^[#>+=|-]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
