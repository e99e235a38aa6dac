import { Menu } from "@base-ui/react/menu";
import type { ReactNode } from "react";
import { type Command, runCommand } from "../commands/command.ts";
import { shortcutText } from "../commands/shortcuts.ts";
import { useStudio } from "../studio.tsx";
import { useEnabled } from "./CommandButton.tsx";
import { cx } from "./cx.ts";

interface CommandMenuProps {
  readonly label: ReactNode;
  /** The button's accessible name. */
  readonly name: string;
  readonly commands: readonly Command[];
  readonly look?: "quiet" | "primary";
  readonly className?: string;
}

/** A button that opens a menu of commands. */
export function CommandMenu({ label, name, commands, look = "quiet", className }: CommandMenuProps) {
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger
        aria-label={name}
        className={cx(
          "inline-flex h-[30px] min-w-0 items-center gap-1.5 rounded-field px-2.5 whitespace-nowrap transition-colors",
          look === "primary" ? "bg-accent font-semibold text-on-accent hover:bg-accent-strong" : "hover:bg-hover",
          className,
        )}
      >
        {label}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={5} align="start" className="z-50">
          <Menu.Popup className="min-w-[220px] rounded-node border border-line bg-raised p-1 shadow-float outline-none">
            {commands.map((command) => (
              <CommandItem key={command.id} command={command} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
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
