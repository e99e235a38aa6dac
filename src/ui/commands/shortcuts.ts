import type { Studio } from "../studio.tsx";
import { type Command, runCommand } from "./command.ts";
import { isDialogOnItsWay } from "./typeAhead.ts";

const isMac = /Mac|iP/.test(navigator.platform);

/** How the key of commands is written on this machine. */
export const MOD = isMac ? "Cmd" : "Ctrl";

/** How a shortcut is written on this machine: `⌘Z` or `Ctrl+Z`. */
export function shortcutText(shortcut: string): string {
  // A character that is typed with Shift says so by itself.
  const plain = shortcut.replace(/Shift\+([?+])$/, "$1");
  return isMac ? plain.replace("Mod+", "⌘").replace("Shift+", "⇧") : plain.replace("Mod", "Ctrl");
}

/** The shortcut a key event spells. */
function spell(event: KeyboardEvent): string {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  // The digit row is meant by its place: Shift+1 types something else on most keyboards.
  const name = event.shiftKey && event.code.startsWith("Digit") ? event.code.slice(5) : key;
  return `${mod ? "Mod+" : ""}${event.shiftKey ? "Shift+" : ""}${name}`;
}

/** Whether what is typed or pasted there goes into a text. */
export function isTextEntry(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Whether an element is a choice, which has no text of its own to undo, copy or select: what is done with Ctrl or Cmd is the studio's. */
function isChoice(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && (target.type === "radio" || target.type === "checkbox");
}

/** Where a letter is no command: it types ahead, or it was meant for the next field of a form that one types through. */
const LETTERS = "[role=tree], [role=tablist], aside";

/** Whether a key belongs to what has the focus: letters to a tree or a form, everything to an open dialog or menu. */
function isTaken(event: KeyboardEvent, shortcut: string): boolean {
  if (!(event.target instanceof HTMLElement)) return false;
  if (event.target.closest("dialog, [role=menu]")) return true;
  return /^[A-Z]$/.test(shortcut) && event.target.closest(LETTERS) !== null;
}

/** Listens for the commands' shortcuts. Inside a text field typing comes first, and its undo. */
export function listenForShortcuts(studio: Studio, commands: readonly Command[]): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey) return;
    const shortcut = spell(event);
    const command = commands.find((one) => one.shortcuts?.includes(shortcut));
    if (!command || isTaken(event, shortcut)) return;
    const isTyping = isTextEntry(event.target) && !(isChoice(event.target) && (event.ctrlKey || event.metaKey));
    if (isTyping && !command.inText) return;
    event.preventDefault();
    if (!isDialogOnItsWay(studio)) void runCommand(studio, command);
  }
  window.addEventListener("keydown", onKeyDown);
  return () => window.removeEventListener("keydown", onKeyDown);
}
