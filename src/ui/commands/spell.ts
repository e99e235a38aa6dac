import { letterOf } from "../kit/letterOf.ts";

/** What of a key event says which shortcut it is. */
type Keys = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "ctrlKey" | "metaKey">;

/** The shortcut a key event spells. */
export function spell(event: Keys, isMac: boolean): string {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const key = event.key.length === 1 ? letterOf(event) : event.key;
  // The digit row is meant by its place: Shift+1 types something else on most keyboards.
  const name = event.shiftKey && event.code.startsWith("Digit") ? event.code.slice(5) : key;
  return `${mod ? "Mod+" : ""}${event.shiftKey ? "Shift+" : ""}${name}`;
}
