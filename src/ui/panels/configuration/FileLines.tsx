import { type KeyboardEvent, type MouseEvent, useState } from "react";
import { useStudio } from "../../studio.tsx";
import { indexAfterKey } from "../dock/roving.ts";
import { FileLine } from "./FileLine.tsx";
import type { ShownLine } from "./shownLines.ts";

/** The lines of a file. One of those that lead to a field is a tab stop; arrows go to the others, Enter or a click to the field. */
export function FileLines({ lines }: { readonly lines: readonly ShownLine[] }) {
  const { session } = useStudio();
  const [wanted, setWanted] = useState(0);
  const isLinked = (index: number) => lines[index]?.target !== undefined;
  const active = isLinked(wanted) ? wanted : lines.findIndex((line) => line.target !== undefined);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = indexAfterKey(event.key, active, lines.length, isLinked);
    if (next === undefined) return;
    event.preventDefault();
    setWanted(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-line="${next + 1}"]`)?.focus();
  }

  function onClick({ target }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    const number = Number(target.closest<HTMLElement>("[data-line]")?.dataset.line);
    const to = lines[number - 1]?.target;
    if (to === undefined) return;
    setWanted(number - 1);
    session.getState().requestFocus(to.owner, to.id, to.field);
  }

  return (
    <ol onKeyDown={onKeyDown} onClick={onClick} className="w-max min-w-full py-1.5 font-mono text-[12px] leading-[19px]">
      {lines.map(({ number, kind, text, target, errors, changed }, index) => (
        <FileLine
          key={number}
          number={number}
          kind={kind}
          text={text}
          error={errors.join(" ")}
          changed={changed}
          linked={target !== undefined}
          tabIndex={index === active ? 0 : -1}
        />
      ))}
    </ol>
  );
}
