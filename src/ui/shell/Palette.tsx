import { useState } from "react";
import { ADD_COMMANDS } from "../commands/add.ts";
import { addItem, PALETTE_MEDIA_TYPE } from "../commands/addItem.ts";
import { runCommand } from "../commands/command.ts";
import { keyOf } from "../commands/shortcuts.ts";
import { useSession, useStudio } from "../studio.tsx";
import { addCountOf, MOST_AT_ONCE } from "./addCount.ts";

/** What can be added: dragged onto the canvas, or clicked to add it at a sensible place. */
export function Palette() {
  const studio = useStudio();
  const hasSingleKeys = useSession((session) => session.hasSingleKeys);
  return (
    <section aria-labelledby="palette-title" className="border-b border-line px-2 pt-3 pb-3">
      <div className="flex items-center justify-between pr-1.5 pb-1">
        <h2 id="palette-title" className="px-1.5 text-[11px] font-medium tracking-wide text-second uppercase">
          Add
        </h2>
        <HowMany />
      </div>
      <ul className="flex flex-col gap-0.5 stacked:grid stacked:grid-cols-2">
        {ADD_COMMANDS.map((command) => {
          const Icon = command.icon;
          const key = keyOf(command, hasSingleKeys);
          return (
            <li key={command.id}>
              <button
                type="button"
                draggable
                onDragStart={(event) => {
                  event.dataTransfer.setData(PALETTE_MEDIA_TYPE, command.kind);
                  event.dataTransfer.effectAllowed = "copy";
                }}
                // A key that presses the button is a click without a count.
                onClick={({ detail }) =>
                  void runCommand(studio, { ...command, run: () => addItem(studio, command.kind, { byPointer: detail > 0 }) })
                }
                aria-label={`Add ${command.label}`}
                aria-keyshortcuts={key}
                className="flex w-full items-center gap-2.5 rounded-field px-2 py-1.5 text-left transition-colors hover:bg-hover active:bg-accent-soft"
              >
                {Icon && <Icon size={17} className="shrink-0 text-accent" aria-hidden />}
                <span className="min-w-0 flex-1">
                  <span className="block leading-snug">{command.label}</span>
                  <span className="block text-[11px] leading-snug text-second">{command.detail}</span>
                </span>
                {key && (
                  <kbd className="max-[1100px]:hidden rounded-[4px] border border-line bg-page px-1.5 font-mono text-[10px] text-second">
                    {key}
                  </kbd>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** How many the next click, drop or letter adds. */
function HowMany() {
  const { session } = useStudio();
  const count = useSession(({ addCount }) => addCount);
  /** What stands there while somebody writes, be it a number of things or not. */
  const [written, setWritten] = useState<string>();
  function write(text: string): void {
    const { setAddCount, announce } = session.getState();
    const { count: next, sentence } = addCountOf(text);
    setWritten(text);
    setAddCount(next);
    if (sentence) announce(sentence);
  }
  return (
    <label className="flex items-center gap-1 text-[11px] text-second">
      <span aria-hidden>how many</span>
      <input
        type="number"
        min={1}
        max={MOST_AT_ONCE}
        aria-label="How many to add at once"
        title="How many to add at once"
        aria-invalid={written !== undefined && addCountOf(written).sentence !== undefined}
        value={written ?? count}
        onChange={({ target }) => write(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={() => setWritten(undefined)}
        className="h-[22px] w-[54px] rounded-[5px] border border-field-edge bg-panel px-1 text-right aria-invalid:border-error text-[12px] text-text hover:border-third"
      />
    </label>
  );
}
