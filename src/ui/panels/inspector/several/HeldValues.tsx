import { type KeyboardEvent, useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { several } from "../../../../domain/edits/several.ts";
import { writeAll } from "../../../../domain/edits/writeAll.ts";
import type { Field } from "../../../../domain/model/fields/index.ts";
import { commonField, type HeldText, isMixed, type Members } from "../../../../domain/model/members.ts";
import type { Text } from "../../../../domain/model/text.ts";
import { SEVERAL_ID } from "../../../../store/sessionStore.ts";
import { runEdit, useDesign, useSession, useStudio } from "../../../studio.tsx";
import { fieldDomId } from "../fieldDomId.ts";
import { titleOf } from "../inspected.ts";

/** As many different values as a person compares; the rest is counted. */
const MOST = 16;

interface HeldValuesProps {
  readonly members: Members;
  readonly field: Field;
  fold(): void;
}

/** The different values of a mixed field: who has each, and the way to give one of them, or none, to all. */
export function HeldValues({ members, field, fold }: HeldValuesProps) {
  const studio = useStudio();
  const deployment = useDesign((design) => design.deployment);
  const { texts } = commonField(deployment, members, field);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector("button")?.focus(), []);

  function leave(): void {
    flushSync(fold);
    document.getElementById(fieldDomId(SEVERAL_ID, field.name))?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    leave();
  }

  function give(text: Text): void {
    runEdit(studio, several, writeAll(deployment, members, field, text));
    leave();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from wherever the focus is inside.
    <div ref={list} className="mt-1 overflow-clip rounded-field border border-line bg-page text-[12px]" onKeyDown={onKeyDown}>
      <p aria-hidden className="border-b border-line px-2 py-1 font-medium text-second">
        {field.label}
      </p>
      <div className="fade-end max-h-[225px] overflow-y-auto overscroll-contain px-2 pt-1 [--veil:var(--page)] [scrollbar-width:thin]">
        <ul aria-label={`Values of ${field.label}`}>
          {texts.slice(0, MOST).map((held) => (
            <li key={String(held.text) + (held.text === undefined)} className="flex min-h-[26px] items-center gap-1.5">
              <ValueOf held={held} all={members.length} />
              <button
                type="button"
                aria-label={`Give ${wordsOf(held.text)} to all`}
                className="min-h-6 shrink-0 rounded-field px-1 font-medium text-accent hover:bg-hover"
                onClick={() => give(held.text)}
              >
                To all
              </button>
            </li>
          ))}
        </ul>
        {texts.length > MOST && <p className="py-0.5 text-third">and {texts.length - MOST} more</p>}
        {isMixed({ texts, own: 0, shared: [] }) && (
          <button
            type="button"
            className="-ml-1 min-h-6 rounded-field px-1 font-medium text-accent hover:bg-hover"
            onClick={() => give("")}
          >
            Empty it in all
          </button>
        )}
      </div>
    </div>
  );
}

function ValueOf({ held: { text, ids }, all }: { readonly held: HeldText; readonly all: number }) {
  const select = useSession((session) => session.select);
  const only = useDesign(({ deployment }) => (ids.length === 1 ? titleOf(deployment, ids[0] ?? "") : undefined));
  const who = only ?? `the ${ids.length}`;
  return (
    <>
      <code className="min-w-0 flex-1 truncate font-mono text-[11.5px]" title={text}>
        {text || <span className="font-sans text-third">{wordsOf(text)}</span>}
      </code>
      <button
        type="button"
        aria-label={`Select only ${who} with ${wordsOf(text)}`}
        title={`Select only ${who} with this value`}
        className="min-h-6 max-w-[45%] shrink-0 truncate rounded-field px-1 text-second hover:bg-hover hover:text-text"
        onClick={() => select(ids)}
      >
        {only ?? `${ids.length} of ${all}`}
      </button>
    </>
  );
}

function wordsOf(text: Text): string {
  if (text === undefined) return "absent";
  return text === "" ? "empty" : text;
}
