import { Menu } from "@base-ui/react/menu";
import type { RefObject } from "react";
import { type Command, runCommand } from "../commands/command.ts";
import { shortcutText } from "../commands/shortcuts.ts";
import { useStudio } from "../studio.tsx";
import { useEnabled } from "./CommandButton.tsx";

interface CommandMenuPopupProps {
  readonly id: string;
  readonly name: string;
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly commands: readonly Command[];
  readonly close: () => void;
}

/** The open menu of a `CommandMenu`. */
export default function CommandMenuPopup({ id, name, anchor, commands, close }: CommandMenuPopupProps) {
  return (
    <Menu.Root open modal={false} onOpenChange={(open, { event }) => !open && !comesFrom(event, anchor.current) && close()}>
      <Menu.Portal>
        <Menu.Positioner anchor={anchor} sideOffset={5} align="start" className="z-50">
          <Menu.Popup
            id={id}
            aria-label={name}
            finalFocus={anchor}
            className="min-w-[220px] rounded-node border border-line bg-raised p-1 shadow-float outline-none"
          >
            {commands.map((command) => (
              <CommandItem key={command.id} command={command} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** The button closes its menu itself; were its press taken for one outside as well, it would open it again. */
function comesFrom(event: Event, button: HTMLElement | null): boolean {
  return event.target instanceof Node && button?.contains(event.target) === true;
}

function CommandItem({ command }: { readonly command: Command }) {
  const studio = useStudio();
  const enabled = useEnabled(command);
  const Icon = command.icon;
  const shortcut = command.shortcuts?.[0];
  return (
    <Menu.Item
      disabled={!enabled}
      onClick={() => void runCommand(studio, command)}
      className="flex h-[30px] cursor-default items-center gap-2.5 rounded-field px-2.5 outline-none select-none data-[disabled]:opacity-50 data-[highlighted]:bg-hover"
    >
      {Icon && <Icon size={15} className="text-second" aria-hidden />}
      <span className="flex-1">{command.label}</span>
      {shortcut && <kbd className="font-mono text-[10.5px] text-second">{shortcutText(shortcut)}</kbd>}
    </Menu.Item>
  );
}
