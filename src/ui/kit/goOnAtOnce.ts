import type { KeyboardEvent } from "react";

/** The keys that go back and on, by the role of the group. */
const WAYS: Readonly<Record<string, readonly [back: string, on: string]>> = {
  menu: ["ArrowUp", "ArrowDown"],
  tablist: ["ArrowLeft", "ArrowRight"],
};

/**
 * Arrows, Home and End among the items of a menu or the tabs of a list, from either end to the other. Left to itself the library moves the
 * focus a moment after the key, and a key pressed meanwhile, such as Enter, would be meant for where one was.
 */
export function goOnAtOnce(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, shiftKey, ctrlKey, altKey, metaKey } = event;
  const group = currentTarget.closest("[role=menu], [role=tablist]");
  const [back, on] = WAYS[group?.role ?? ""] ?? [];
  const items = [...(group?.querySelectorAll<HTMLElement>(`[role=${currentTarget.role}]`) ?? [])];
  const at = items.indexOf(currentTarget);
  const to = new Map([
    [back, at - 1],
    [on, at + 1],
    ["Home", 0],
    ["End", -1],
  ]).get(key);
  if (to === undefined || shiftKey || ctrlKey || altKey || metaKey) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}
