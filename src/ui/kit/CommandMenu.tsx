import { type ReactNode, useRef, useState } from "react";
import type { Command } from "../commands/command.ts";
import { useStudio } from "../studio.tsx";
import { cx } from "./cx.ts";
import { loadable } from "./loadable.tsx";
import { Part } from "./Part.tsx";

/** An open menu. It comes with a design, else with the first sign of a person at work, and so is there when it is asked for. */
export const Menu = loadable(() => import("./Menu.tsx"));

interface CommandMenuProps {
  readonly label: ReactNode;
  /** The button's accessible name. */
  readonly name: string;
  readonly commands: readonly Command[];
  readonly look?: "quiet" | "primary";
  readonly className?: string;
}

/** A button that opens a menu of commands (ARIA menu button). */
export function CommandMenu({ label, name, commands, look = "quiet", className }: CommandMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const { session } = useStudio();
  const [open, setOpen] = useState(false);
  function giveUp(sentence: string): void {
    setOpen(false);
    session.getState().announce(sentence, "error");
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setOpen(true);
        }}
        className={cx(
          "inline-flex h-[30px] min-w-0 items-center gap-1.5 rounded-field px-2.5 whitespace-nowrap transition-colors forced-colors:border",
          look === "primary" ? "bg-accent font-semibold text-on-accent hover:bg-accent-strong" : "hover:bg-hover",
          className,
        )}
      >
        {label}
      </button>
      {open && button.current && (
        <Part name="The menu" onFailure={giveUp}>
          <Menu
            name={name}
            groups={[commands]}
            button={button.current}
            below={button.current.getBoundingClientRect()}
            close={() => setOpen(false)}
          />
        </Part>
      )}
    </>
  );
}
