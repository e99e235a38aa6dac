import type { LucideIcon } from "lucide-react";
import type { Studio } from "../studio.tsx";

/** Something the person can tell the studio to do; menus, toolbar and shortcuts read the same list. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** What it is called where it stands alone; absent: its label. */
  readonly phrase?: string;
  /** Other words by which people look for it, in small letters. */
  readonly alsoCalled?: string;
  readonly icon?: LucideIcon;
  /** `Mod+Shift+Z`: Mod is Cmd on a Mac, Ctrl elsewhere. A single letter works only where no text is typed. */
  readonly shortcuts?: readonly string[];
  /** The browser's own key for it, which arrives as an event of the clipboard; shown like a shortcut. */
  readonly browserKey?: string;
  /** Its shortcuts work while a text is being typed, too: they mean nothing to a text field. */
  readonly inText?: boolean;
  /**
   * By its shortcut it is for what is selected, and where nothing is, for the thing that has the focus; or for the latter in any case.
   * That is selected first.
   */
  readonly forThings?: "selected" | "focused";
  /** Whether it can be done now; absent: always. */
  enabled?(studio: Studio): boolean;
  /** Why it cannot be done now, as a sentence; absent where that is plain. */
  whyNot?(studio: Studio): string;
  run(studio: Studio): void | Promise<void>;
  /** What its letter does with Shift: the same, without asking for a name. Absent: nothing. */
  runInPlace?(studio: Studio): void;
}

/** Runs a command if it can be done now; a failure becomes a sentence, never an uncaught error. */
export async function runCommand(studio: Studio, command: Command): Promise<void> {
  studio.document.getState().catchUp();
  if (command.enabled && !command.enabled(studio)) return;
  try {
    await command.run(studio);
  } catch (error) {
    studio.session.getState().announce(`“${command.label}” failed: ${error instanceof Error ? error.message : String(error)}`, "error");
  }
}
