import type { TextDocument } from "../output.ts";
import type { Block } from "./block.ts";
import { markdownText } from "./markdown.ts";

/** A document of blocks, stored as Markdown. */
export function proseDocument(title: string, fileName: string, blocks: readonly Block[]): TextDocument {
  return { kind: "text", title, fileName, language: "markdown", text: markdownText(blocks), blocks };
}
