import { ADD_COMMANDS } from "../commands/add.ts";
import { PALETTE_MEDIA_TYPE } from "../commands/addItem.ts";
import { runCommand } from "../commands/command.ts";
import { useStudio } from "../studio.tsx";

/** What can be added: dragged onto the canvas, or clicked to add it at a sensible place. */
export function Palette() {
  const studio = useStudio();
  return (
    <section aria-labelledby="palette-title" className="border-b border-line px-2 pt-3 pb-3">
      <h2 id="palette-title" className="px-1.5 pb-1.5 text-[11px] font-medium tracking-wide text-second uppercase">
        Add
      </h2>
      <ul className="flex flex-col gap-0.5">
        {ADD_COMMANDS.map((command) => {
          const Icon = command.icon;
          return (
            <li key={command.id}>
              <button
                type="button"
                draggable
                onDragStart={(event) => {
                  event.dataTransfer.setData(PALETTE_MEDIA_TYPE, command.kind);
                  event.dataTransfer.effectAllowed = "copy";
                }}
                onClick={() => void runCommand(studio, command)}
                aria-label={`Add ${command.label}`}
                aria-keyshortcuts={command.shortcuts?.[0]}
                className="flex w-full items-center gap-2.5 rounded-field px-2 py-1.5 text-left transition-colors hover:bg-hover active:bg-accent-soft"
              >
                {Icon && <Icon size={17} className="shrink-0 text-accent" aria-hidden />}
                <span className="min-w-0 flex-1">
                  <span className="block leading-snug">{command.label}</span>
                  <span className="block text-[11px] leading-snug text-second">{command.detail}</span>
                </span>
                <kbd className="max-[1100px]:hidden rounded-[4px] border border-line bg-page px-1.5 font-mono text-[10px] text-second">
                  {command.shortcuts?.[0]}
                </kbd>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
