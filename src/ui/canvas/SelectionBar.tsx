import { ALIGN_COMMANDS } from "../commands/align.ts";
import { duplicate } from "../commands/clipboard.ts";
import { remove } from "../commands/edit.ts";
import { zoomToSelection } from "../commands/view.ts";
import { CommandButton } from "../kit/CommandButton.tsx";
import { useSession } from "../studio.tsx";

/** What can be done to several things at once; it is there while several are selected. */
export function SelectionBar() {
  const count = useSession(({ selection }) => selection.length);
  if (count < 2) return null;
  return (
    <div
      role="toolbar"
      aria-label="Selection"
      className="absolute inset-x-3 top-3 z-10 mx-auto flex w-fit max-w-full flex-wrap items-center rounded-[8px] border border-line bg-panel p-0.5 shadow-float"
    >
      <span className="px-2.5 font-medium whitespace-nowrap">{count.toLocaleString("en-US")} selected</span>
      <Divider />
      {ALIGN_COMMANDS.map((command) => (
        <CommandButton key={command.id} command={command} iconOnly />
      ))}
      <Divider />
      {[zoomToSelection, duplicate, remove].map((command) => (
        <CommandButton key={command.id} command={command} iconOnly />
      ))}
    </div>
  );
}

function Divider() {
  return <span className="mx-1 h-5 border-l border-line" />;
}
