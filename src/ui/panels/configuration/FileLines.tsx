import { type FocusEvent, type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import { indexAfterKey } from "../../kit/roving.ts";
import { useStudio } from "../../studio.tsx";
import { FileLine } from "./FileLine.tsx";
import type { ShownLine } from "./shownLines.ts";
import { useFocusedLines } from "./useFocusedLines.ts";
import { useSteadyLines } from "./useSteadyLines.ts";

interface FileLinesProps {
  readonly lines: readonly ShownLine[];
  /** What a line was at the last export stands beside it; else it is told on hover. */
  readonly showWas: boolean;
}

/** The lines of a file. One of those that lead to a field is a tab stop; arrows go to the others, Enter or a click to the field. */
export function FileLines({ lines, showWas }: FileLinesProps) {
  const { session } = useStudio();
  const list = useRef<HTMLOListElement>(null);
  const focused = useFocusedLines(lines, list);
  useSteadyLines(lines, !showWas, list);
  const [wanted, setWanted] = useState(0);
  const isLinked = (index: number) => lines[index]?.target !== undefined;
  const active = isLinked(wanted) ? wanted : lines.findIndex((line) => line.target !== undefined);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = indexAfterKey(event.key, active, lines.length, isLinked);
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-line="${next}"]`)?.focus();
  }

  function onClick({ target }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    const index = Number(target.closest<HTMLElement>("[data-line]")?.dataset.line);
    const to = lines[index]?.target;
    if (to === undefined) return;
    session.getState().requestFocus(to.owner, to.id, to.field);
  }

  function onFocus({ target }: FocusEvent): void {
    const line = target.closest<HTMLElement>("[data-line]");
    if (line) setWanted(Number(line.dataset.line));
  }

  return (
    <ol
      ref={list}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onClick={onClick}
      className="w-max min-w-full py-1.5 font-mono text-[12px] leading-[19px]"
    >
      {lines.map(({ number, kind, text, target, errors, changed, change }, index) => (
        <FileLine
          key={number > 0 ? number : `${index} ${text}`}
          index={index}
          number={number}
          kind={kind}
          text={text}
          error={errors.join(" ")}
          changed={changed}
          change={change?.kind}
          was={change?.kind === "changed" ? change.was : undefined}
          showWas={showWas}
          focused={focused.has(number)}
          linked={target !== undefined}
          tabIndex={index === active ? 0 : -1}
        />
      ))}
    </ol>
  );
}
