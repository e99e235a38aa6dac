import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
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

/** Pixels between a button and its menu, and between a menu and the window's edge. */
const DISTANCE = 5;

/**
 * A button that opens a menu of commands (ARIA menu button). The browser's own popover does the rest: it lies above
 * everything, and a press elsewhere or Escape closes it.
 */
export function CommandMenu({ label, name, commands, look = "quiet", className }: CommandMenuProps) {
  const studio = useStudio();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  function show(): void {
    if (!button.current || !menu.current) return;
    // The items must stand before the first of them can have the focus.
    flushSync(() => setOpen(true));
    menu.current.showPopover();
    const { left, bottom } = button.current.getBoundingClientRect();
    menu.current.style.top = `${bottom + DISTANCE}px`;
    menu.current.style.left = `${Math.min(left, window.innerWidth - menu.current.offsetWidth - DISTANCE)}px`;
    itemsOf(menu.current)[0]?.focus();
  }

  function choose(command: Command): void {
    menu.current?.hidePopover();
    button.current?.focus();
    void runCommand(studio, command);
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        // The press that closes the popover must not open it again with its click.
        popoverTarget={id}
        popoverTargetAction={open ? "hide" : "show"}
        onClick={(event) => {
          event.preventDefault();
          if (open) menu.current?.hidePopover();
          else show();
        }}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          show();
        }}
        className={cx(
          "inline-flex h-[30px] min-w-0 items-center gap-1.5 rounded-field px-2.5 whitespace-nowrap transition-colors",
          look === "primary" ? "bg-accent font-semibold text-on-accent hover:bg-accent-strong" : "hover:bg-hover",
          className,
        )}
      >
        {label}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={name}
        onToggle={(event) => setOpen(event.newState === "open")}
        onKeyDown={(event) => moveFocus(event)}
        className="fixed m-0 min-w-[220px] rounded-node border border-line bg-raised p-1 text-text shadow-float outline-none"
      >
        {open && commands.map((command) => <CommandItem key={command.id} command={command} choose={choose} />)}
      </div>
    </>
  );
}

function itemsOf(menu: HTMLElement): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>("[role=menuitem]")];
}

/** Arrows go round the items, Home and End to the ends, Tab leaves the menu. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key === "Tab") event.currentTarget.hidePopover();
  const items = itemsOf(event.currentTarget);
  const at = items.findIndex((item) => item.matches(":focus"));
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}

function CommandItem({ command, choose }: { readonly command: Command; choose(command: Command): void }) {
  const enabled = useEnabled(command);
  const Icon = command.icon;
  const shortcut = command.shortcuts?.[0];
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-disabled={!enabled}
      onClick={() => enabled && choose(command)}
      className={cx(
        "flex h-[30px] w-full items-center gap-2.5 rounded-field px-2.5 text-left outline-none select-none focus:bg-hover",
        enabled ? "hover:bg-hover" : "text-third",
      )}
    >
      {Icon && <Icon size={15} className="text-second" aria-hidden />}
      <span className="flex-1">{command.label}</span>
      {shortcut && <kbd className="font-mono text-[10.5px] text-second">{shortcutText(shortcut)}</kbd>}
    </button>
  );
}
