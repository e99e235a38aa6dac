import type { Block, Line } from "../../../domain/outputs/prose/block.ts";

/** A part of a document under a heading of its own, which a person can jump to. */
export interface Section {
  readonly title: Line;
  readonly blocks: readonly Block[];
}

/** A document by its second-level headings; what stands before the first is `opening`, without the document's title. */
export function sectionsOf(blocks: readonly Block[]): { readonly opening: readonly Block[]; readonly sections: readonly Section[] } {
  const opening: Block[] = [];
  const sections: { title: Line; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === "heading" && block.level === 1) continue;
    if (block.kind === "heading" && block.level === 2) sections.push({ title: block.text, blocks: [] });
    else (sections.at(-1)?.blocks ?? opening).push(block);
  }
  return { opening, sections };
}

/** A line as words. */
export function wordsOf(line: Line): string {
  return line.map((part) => (typeof part === "string" ? part : "code" in part ? part.code : part.strong)).join("");
}

/** A document in parts that each begin with a second-level heading, but for the first. */
export function partsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === "heading" && block.level === 2) parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts.filter(({ length }) => length > 0);
}
