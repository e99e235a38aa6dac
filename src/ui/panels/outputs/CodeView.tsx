import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, type Ref, useMemo, useState } from "react";
import type { Language } from "../../../domain/outputs/output.ts";
import { cx } from "../../kit/cx.ts";
import { SideFades } from "../../kit/SideFades.tsx";
import { type TokenKind, tokensOf } from "./highlight.ts";

const LINE_HEIGHT = 19;

/** Up to here every line is rendered, so that find in page sees all of it. */
const RENDERED_WHOLE = 600;

const COLOURS: Readonly<Record<TokenKind, string>> = {
  plain: "",
  comment: "text-third",
  heading: "font-semibold text-internal",
  key: "text-second",
  name: "text-accent",
  string: "text-good",
};

interface CodeViewProps {
  /** Names the text to those who do not see it. */
  readonly label: string;
  readonly text: string;
  readonly language: Language;
}

/** A text in the colours of its parts, with line numbers; of a long one only the lines in view are rendered. */
export function CodeView({ label, text, language }: CodeViewProps) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const lines = useMemo(
    () =>
      text
        .replace(/^\uFEFF/, "")
        .replace(/\r?\n$/, "")
        .split(/\r?\n/),
    [text],
  );
  const isWhole = lines.length <= RENDERED_WHOLE;
  // Prose is read from margin to margin; the lines of a file for machines stand as they are.
  const wraps = language === "markdown";
  const virtualizer = useVirtualizer({
    count: isWhole ? 0 : lines.length,
    getScrollElement: () => scroller,
    estimateSize: () => LINE_HEIGHT,
    overscan: 30,
  });
  const inView = virtualizer.getVirtualItems();
  const shown = isWhole ? lines.map((_, index) => index) : inView.map(({ index }) => index);
  const height = isWhole ? undefined : virtualizer.getTotalSize();
  return (
    <div className="relative min-h-0 flex-1">
      <section ref={setScroller} aria-label={label} tabIndex={0} className="h-full overflow-auto overscroll-contain outline-offset-[-2px]">
        <ol
          className={cx("my-1.5 font-mono text-[12px] leading-[19px]", wraps ? "w-full" : "w-max min-w-full")}
          style={isWhole ? undefined : { height, paddingTop: inView[0]?.start ?? 0 }}
        >
          {shown.map((index) => (
            <CodeLine
              key={index}
              number={index + 1}
              text={lines[index] ?? ""}
              language={language}
              wraps={wraps}
              measure={isWhole ? undefined : virtualizer.measureElement}
            />
          ))}
        </ol>
      </section>
      <SideFades scroller={scroller} />
    </div>
  );
}

interface CodeLineProps {
  readonly number: number;
  readonly text: string;
  readonly language: Language;
  readonly wraps: boolean;
  /** Where only the lines in view are rendered. */
  readonly measure: Ref<HTMLLIElement> | undefined;
}

const CodeLine = memo(function CodeLine({ number, text, language, wraps, measure }: CodeLineProps) {
  return (
    <li ref={measure} data-index={number - 1} className="flex min-h-[19px] min-w-full items-baseline pr-4">
      <span className="w-11 shrink-0 pr-3 text-right text-third select-none" aria-hidden>
        {number}
      </span>
      <span className={wraps ? "min-w-0 flex-1 whitespace-pre-wrap [overflow-wrap:anywhere]" : "whitespace-pre"}>
        {tokensOf(text, language).map((token, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the line.
          <span key={index} className={COLOURS[token.kind]}>
            {token.text}
          </span>
        ))}
      </span>
    </li>
  );
});
