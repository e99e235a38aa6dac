import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useMemo, useRef } from "react";
import type { Language } from "../../../domain/outputs/output.ts";
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
  const scroller = useRef<HTMLElement>(null);
  const lines = useMemo(
    () =>
      text
        .replace(/^\uFEFF/, "")
        .replace(/\r?\n$/, "")
        .split(/\r?\n/),
    [text],
  );
  const isWhole = lines.length <= RENDERED_WHOLE;
  const virtualizer = useVirtualizer({
    count: isWhole ? 0 : lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 30,
  });
  const shown = isWhole ? lines.map((_, index) => index) : virtualizer.getVirtualItems().map(({ index }) => index);
  return (
    <section
      ref={scroller}
      aria-label={label}
      tabIndex={0}
      className="min-h-0 flex-1 overflow-auto overscroll-contain outline-offset-[-2px]"
    >
      <ol className="relative my-1.5 w-max min-w-full font-mono text-[12px] leading-[19px]" style={{ height: lines.length * LINE_HEIGHT }}>
        {shown.map((index) => (
          <CodeLine key={index} number={index + 1} text={lines[index] ?? ""} language={language} />
        ))}
      </ol>
    </section>
  );
}

const CodeLine = memo(function CodeLine({
  number,
  text,
  language,
}: {
  readonly number: number;
  readonly text: string;
  readonly language: Language;
}) {
  return (
    <li className="absolute left-0 flex h-[19px] w-max min-w-full items-baseline pr-4" style={{ top: (number - 1) * LINE_HEIGHT }}>
      <span className="w-11 shrink-0 pr-3 text-right text-third select-none" aria-hidden>
        {number}
      </span>
      <span className="whitespace-pre">
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
