import { lazy, type ReactNode, Suspense, useId, useRef, useState } from "react";
import type { Command } from "../commands/command.ts";
import { cx } from "./cx.ts";

const loadPopup = () => import("./CommandMenuPopup.tsx");
const CommandMenuPopup = lazy(loadPopup);

interface CommandMenuProps {
  readonly label: ReactNode;
  /** The button's accessible name. */
  readonly name: string;
  readonly commands: readonly Command[];
  readonly look?: "quiet" | "primary";
  readonly className?: string;
}

/** A button that opens a menu of commands. The menu is loaded when the button is first approached. */
export function CommandMenu({ label, name, commands, look = "quiet", className }: CommandMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onPointerEnter={() => void loadPopup()}
        onFocus={() => void loadPopup()}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setOpen(true);
        }}
        className={cx(
          "inline-flex h-[30px] min-w-0 items-center gap-1.5 rounded-field px-2.5 whitespace-nowrap transition-colors",
          look === "primary" ? "bg-accent font-semibold text-on-accent hover:bg-accent-strong" : "hover:bg-hover",
          className,
        )}
      >
        {label}
      </button>
      {open && (
        <Suspense>
          <CommandMenuPopup id={id} name={name} anchor={button} commands={commands} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
