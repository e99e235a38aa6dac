import { type ReactNode, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { type Command, runCommand } from "../commands/command.ts";
import { useStudio } from "../studio.tsx";
import { cx } from "./cx.ts";
import { focusFirstItem, MENU_BOX, MENU_DISTANCE, MenuItems, moveInMenu } from "./MenuItems.tsx";

interface CommandMenuProps {
  readonly label: ReactNode;
  /** The button's accessible name. */
  readonly name: string;
  readonly commands: readonly Command[];
  readonly look?: "quiet" | "primary";
  readonly className?: string;
}

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
    menu.current.style.top = `${bottom + MENU_DISTANCE}px`;
    menu.current.style.left = `${Math.min(left, window.innerWidth - menu.current.offsetWidth - MENU_DISTANCE)}px`;
    focusFirstItem(menu.current);
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
          look === "primary" ? "bg-accent font-semibold forced-colors:border text-on-accent hover:bg-accent-strong" : "hover:bg-hover",
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
        onKeyDown={moveInMenu}
        className={MENU_BOX}
      >
        {open && <MenuItems groups={[commands]} choose={choose} />}
      </div>
    </>
  );
}
