import { memo } from "react";
import { cx } from "../../kit/cx.ts";
import { keyOf, type ShownLine } from "./shownLines.ts";

interface FileLineProps {
  readonly number: number;
  readonly kind: ShownLine["kind"];
  readonly text: string;
  /** What is wrong with it; empty when nothing is. */
  readonly error: string;
  readonly changed: boolean;
  /** Whether it leads to a field. */
  readonly linked: boolean;
  readonly tabIndex: 0 | -1;
}

/** One line of the file: its number, its text in the colours of its parts, and marks at its left for wrong and just changed. */
export const FileLine = memo(function FileLine({ number, kind, text, error, changed, linked, tabIndex }: FileLineProps) {
  const look = cx(
    "flex w-full min-w-max items-baseline border-l-[3px] pr-4 text-left",
    error ? "border-error bg-error-soft" : changed ? "border-accent bg-accent-soft" : "border-transparent",
  );
  const content = (
    <>
      <span className="w-9 shrink-0 pr-3 text-right text-third select-none" aria-hidden>
        {number}
      </span>
      <span className="whitespace-pre">
        <Parts kind={kind} text={text} />
      </span>
      {error && <span className="sr-only"> Error: {error}</span>}
      {changed && <span className="sr-only"> Just changed.</span>}
    </>
  );
  return (
    <li className="h-[19px]">
      {linked ? (
        <button
          type="button"
          data-line={number}
          tabIndex={tabIndex}
          title={error || "Go to the field"}
          className={cx(look, "h-full outline-offset-[-2px]", !error && !changed && "hover:bg-hover")}
        >
          {content}
        </button>
      ) : (
        <div className={cx(look, "h-full")}>{content}</div>
      )}
    </li>
  );
});

function Parts({ kind, text }: { readonly kind: ShownLine["kind"]; readonly text: string }) {
  if (kind === "comment") return <span className="text-third">{text}</span>;
  if (kind === "section") return <span className="font-semibold text-internal">{text}</span>;
  if (kind === "blank") return " ";
  const key = keyOf(text);
  return (
    <>
      <span className="text-second">{key}=</span>
      <span className="text-text">{text.slice(key.length + 1)}</span>
    </>
  );
}
