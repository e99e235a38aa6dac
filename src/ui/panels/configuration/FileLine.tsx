import { memo } from "react";
import { cx } from "../../kit/cx.ts";
import { keyOf } from "./lineTarget.ts";
import type { LineChange, ShownLine } from "./shownLines.ts";

interface FileLineProps {
  /** Where it stands among the lines that are shown. */
  readonly index: number;
  readonly number: number;
  readonly kind: ShownLine["kind"];
  readonly text: string;
  /** What is wrong with it; empty when nothing is. */
  readonly error: string;
  readonly changed: boolean;
  /** What became of it since the last export. */
  readonly change: LineChange["kind"] | undefined;
  /** What it was at the last export, where it is another now. */
  readonly was: string | undefined;
  readonly showWas: boolean;
  /** The inspector's focused field becomes it. */
  readonly focused: boolean;
  /** Whether it leads to a field. */
  readonly linked: boolean;
  readonly tabIndex: 0 | -1;
}

/** The signs of a comparison, as in every other: told apart without colour. */
const SIGNS: Readonly<Record<LineChange["kind"], readonly [sign: string, colour: string, words: string]>> = {
  added: ["+", "text-good", "New since the last export."],
  changed: ["~", "text-accent", "Changed since the last export."],
  gone: ["−", "text-error", "Gone since the last export."],
};

/**
 * One line of the file: its number, what became of it since the last export, its text in the colours of its parts, and marks at
 * its left for wrong and just changed. The line that the inspector's focused field becomes is framed.
 */
export const FileLine = memo(function FileLine(props: FileLineProps) {
  const { index, number, kind, text, error, changed, change, was, showWas, focused, linked, tabIndex } = props;
  const look = cx(
    "flex h-full w-full min-w-max items-baseline border-l-[3px] pr-4 text-left",
    error ? "border-error bg-error-soft" : changed ? "border-accent bg-accent-soft" : "edge-unmarked border-transparent",
    focused && "shadow-[inset_0_0_0_1.5px_var(--accent)]",
  );
  const [sign, colour, words] = change ? SIGNS[change] : [];
  const about = [words, was !== undefined && `It was ${was}`].filter(Boolean).join(" ");
  const content = (
    <>
      <span className={cx("w-9 shrink-0 pr-1.5 text-right select-none", focused ? "font-semibold text-accent" : "text-third")} aria-hidden>
        {number > 0 && number}
      </span>
      <span className={cx("w-4 shrink-0 font-semibold select-none", colour)} aria-hidden>
        {sign}
      </span>
      <span className={cx("whitespace-pre", change === "gone" && kind === "key" && "line-through decoration-third")}>
        <Parts kind={kind} text={text} />
      </span>
      {showWas && was !== undefined && (
        <span aria-hidden className="pl-4 whitespace-pre text-third">
          was <span className="line-through">{was.slice(keyOf(was).length + 1) || "empty"}</span>
        </span>
      )}
      {error && <span className="sr-only"> Error: {error}</span>}
      {changed && <span className="sr-only"> Just changed.</span>}
      {about && <span className="sr-only"> {about}</span>}
      {focused && <span className="sr-only"> The focused field becomes this line.</span>}
    </>
  );
  const title = [error, about].filter(Boolean).join("\n");
  return (
    <li className="h-[19px] scroll-my-[38px]" data-number={number}>
      {linked ? (
        <button
          type="button"
          data-line={index}
          tabIndex={tabIndex}
          title={title || "Go to the field"}
          className={cx(look, "outline-offset-[-2px]", !error && !changed && "hover:bg-hover")}
        >
          {content}
        </button>
      ) : (
        <div className={look} title={title || undefined}>
          {content}
        </div>
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
