import type { Block, Span } from "./parsePage.ts";

interface PageTextProps {
  readonly blocks: readonly Block[];
  /** Shows the page of another rule. */
  choose(rule: string): void;
}

/** What a page says, as text: nothing of it is ever read as markup. */
export function PageText({ blocks, choose }: PageTextProps) {
  return (
    <div className="space-y-1.5">
      {blocks.map((block) =>
        block.kind === "paragraph" ? (
          <p key={keyOf(block.spans)}>
            <Spans spans={block.spans} choose={choose} />
          </p>
        ) : (
          <ul key={block.points.map(keyOf).join()} className="list-disc space-y-0.5 pl-5 marker:text-third">
            {block.points.map((spans) => (
              <li key={keyOf(spans)}>
                <Spans spans={spans} choose={choose} />
              </li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}

function Spans({ spans, choose }: { readonly spans: readonly Span[]; choose(rule: string): void }) {
  let start = 0;
  return spans.map(({ look, text }) => {
    const key = start;
    start += text.length;
    if (look === "code") return <Code key={key}>{text}</Code>;
    if (look === "rule") return <RuleLink key={key} rule={text} choose={choose} />;
    return look === "strong" ? <strong key={key}>{text}</strong> : text;
  });
}

function Code({ children }: { readonly children: string }) {
  return <code className="rounded-[4px] bg-hover px-1 py-px font-mono text-[12px] [overflow-wrap:anywhere]">{children}</code>;
}

function RuleLink({ rule, choose }: { readonly rule: string; choose(rule: string): void }) {
  return (
    <button type="button" onClick={() => choose(rule)} className="rounded-[3px] font-mono text-[12px] text-accent hover:underline">
      {rule}
    </button>
  );
}

function keyOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join("");
}
