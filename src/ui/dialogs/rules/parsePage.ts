/** A stretch of text of one look; `rule` is the id of another rule. */
export interface Span {
  readonly look: "plain" | "strong" | "code" | "rule";
  readonly text: string;
}

/** A paragraph, or a list with its points. */
export type Block =
  | { readonly kind: "paragraph"; readonly spans: readonly Span[] }
  | { readonly kind: "list"; readonly points: readonly (readonly Span[])[] };

/** What a page says under one lead: `Why`, `Mend`, `Source`; without one it is what the rule says. */
export interface PageSection {
  readonly lead: string | undefined;
  readonly blocks: readonly Block[];
}

const LEAD = /^(?:\*\*(\w+):\*\*|(Source):)\s*/;

/**
 * Reads the page of a rule: the little Markdown that the pages are written in, paragraph by paragraph.
 * @param isRule whether something that looks like the id of a rule is one
 */
export function parsePage(text: string, isRule: (id: string) => boolean): readonly PageSection[] {
  const sections: { lead: string | undefined; blocks: Block[] }[] = [];
  for (const paragraph of text.split(/\n{2,}/).map((one) => one.trim())) {
    if (paragraph === "") continue;
    const found = LEAD.exec(paragraph);
    const lead = found?.[1] ?? found?.[2];
    if (found || sections.length === 0) sections.push({ lead, blocks: [] });
    const said = paragraph.slice(found?.[0].length ?? 0);
    sections.at(-1)?.blocks.push(...parseBlocks(found ? capitalised(said) : said, isRule));
  }
  return sections;
}

/** The lines of a paragraph flow together; those that begin with a hyphen are the points of a list. */
function parseBlocks(paragraph: string, isRule: (id: string) => boolean): readonly Block[] {
  const [before = "", ...points] = paragraph.split(/(?:^|\n)[-*] +/);
  const blocks: Block[] = [];
  if (before.trim() !== "") blocks.push({ kind: "paragraph", spans: parseSpans(before, isRule) });
  if (points.length > 0) blocks.push({ kind: "list", points: points.map((point) => parseSpans(point, isRule)) });
  return blocks;
}

/** What stands under a heading of its own begins like a sentence. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const SPAN = /\*\*(?<strong>.+?)\*\*|`(?<code>[^`]+)`|\b(?<rule>[a-z]+\/[a-z]+(?:-[a-z]+)*)\b/g;

function parseSpans(text: string, isRule: (id: string) => boolean): readonly Span[] {
  const flowing = text.trim().replace(/\s*\n\s*/g, " ");
  const spans: Span[] = [];
  let end = 0;
  const addPlain = (to: number) => {
    if (to > end) spans.push({ look: "plain", text: flowing.slice(end, to) });
  };
  for (const found of flowing.matchAll(SPAN)) {
    const { strong, code, rule } = found.groups ?? {};
    if (rule !== undefined && !isRule(rule)) continue;
    addPlain(found.index);
    if (strong !== undefined) spans.push({ look: "strong", text: strong });
    else spans.push(code === undefined ? { look: "rule", text: rule ?? "" } : { look: "code", text: code });
    end = found.index + found[0].length;
  }
  addPlain(flowing.length);
  return spans;
}
