import type { Studio } from "../studio.tsx";
import { type Command, runCommand } from "./command.ts";
import { selectFocused } from "./focusedThing.ts";
import { CANVAS, isWithinOrNowhere, OUTLINE, PALETTE } from "./places.ts";
import { spell } from "./spell.ts";
import { isDialogOnItsWay } from "./typeAhead.ts";

export const isMac = /Mac|iP/.test(navigator.platform);

/** How the key of commands is written on this machine. */
export const MOD = isMac ? "Cmd" : "Ctrl";

/** How a shortcut is written on this machine: `⌘Z` or `Ctrl+Z`. */
export function shortcutText(shortcut: string): string {
  // A character that is typed with Shift says so by itself.
  const plain = shortcut.replace(/Shift\+([?+])$/, "$1");
  return isMac ? plain.replace("Mod+", "⌘").replace("Shift+", "⇧") : plain.replace("Mod", "Ctrl");
}

/** Whether what is typed or pasted there goes into a text. */
export function isTextEntry(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Whether an element is a choice, which has no text of its own to undo, copy or select: what is done with Ctrl or Cmd is the studio's. */
function isChoice(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && (target.type === "radio" || target.type === "checkbox");
}

/** Whether a shortcut is a key that types a character. */
export function isSingleKey(shortcut: string): boolean {
  return /^(?:Shift\+)?.$/.test(shortcut);
}

/** The key that a command is shown with, of those that do something. */
export function keyOf({ shortcuts = [], browserKey }: Command, hasSingleKeys: boolean): string | undefined {
  return shortcuts.find((one) => hasSingleKeys || !isSingleKey(one)) ?? browserKey;
}

/** Where a letter adds something: elsewhere it types ahead, or was meant for a field that one believes to be in. */
const ADDING = `${CANVAS}, ${PALETTE}`;

/** Where what is selected is seen, or was added just now, and a key that takes it away is meant for it. */
const REMOVING = `${CANVAS}, ${OUTLINE}, ${PALETTE}`;

/** Whether a key belongs to what has the focus: everything to an open dialog or menu, what adds and removes to all but the drawing. */
function isTaken({ target }: KeyboardEvent, shortcut: string): boolean {
  if (target instanceof HTMLElement && target.closest("dialog, [role=menu]")) return true;
  if (/^(?:Shift\+)?[A-Z]$/.test(shortcut)) return !isWithinOrNowhere(target, ADDING);
  return /^(?:Delete|Backspace)$/.test(shortcut) && !isWithinOrNowhere(target, REMOVING);
}

/** The command of a shortcut; a letter with Shift is that of the letter, without asking for a name. */
function commandOf(commands: readonly Command[], shortcut: string): Command | undefined {
  const [, letter] = /^Shift\+([A-Z])$/.exec(shortcut) ?? [];
  if (letter === undefined) return commands.find((one) => one.shortcuts?.includes(shortcut));
  const command = commands.find((one) => one.shortcuts?.includes(letter));
  return command?.runInPlace && { ...command, run: command.runInPlace };
}

/** Listens for the commands' shortcuts. Inside a text field typing comes first, and its undo. */
export function listenForShortcuts(studio: Studio, commands: readonly Command[]): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey) return;
    const shortcut = spell(event, isMac);
    const command = commandOf(commands, shortcut);
    if (!command || isTaken(event, shortcut)) return;
    if (isSingleKey(shortcut) && !studio.session.getState().hasSingleKeys) return;
    const isTyping = isTextEntry(event.target) && !(isChoice(event.target) && (event.ctrlKey || event.metaKey));
    if (isTyping && !command.inText) return;
    event.preventDefault();
    if (isDialogOnItsWay(studio)) return;
    if (command.forThings) selectFocused(studio, { anyway: command.forThings === "focused" });
    void runCommand(studio, command);
  }
  window.addEventListener("keydown", onKeyDown);
  return () => window.removeEventListener("keydown", onKeyDown);
}
