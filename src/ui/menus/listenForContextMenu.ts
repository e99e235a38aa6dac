import { isThere } from "../../domain/model/lookup.ts";
import { isTextEntry } from "../commands/shortcuts.ts";
import type { Studio } from "../studio.tsx";

/** Where the studio has a menu of its own; elsewhere, and over texts, the browser's stays. */
const PLACES = "[role=tree], section[aria-label=Canvas]";

/** How long a finger stays for a menu, in milliseconds, and how far it may go meanwhile, in pixels. */
const LONG = 500;
const STILL = 8;

/**
 * Answers the right mouse button, a long press and the menu key on the canvas and in the outline: what is under it is
 * selected, unless it is already, and the menu opens there.
 */
export function listenForContextMenu(studio: Studio): () => void {
  /** A finger that is down, since when, and what was selected then: lifting it may select already. */
  let press: { readonly x: number; readonly y: number; readonly at: number; readonly selected: readonly string[] } | undefined;

  const selected = () => studio.session.getState().selection;

  function open(target: EventTarget | null, at: { readonly x: number; readonly y: number }, before = selected()): boolean {
    if (!(target instanceof Element) || isTextEntry(target) || !target.closest(PLACES)) return false;
    const { selection, select, openMenu } = studio.session.getState();
    const id = target.closest<HTMLElement>("[data-id]")?.dataset.id;
    const isThing = id !== undefined && isThere(studio.document.getState().design, id);
    if (!isThing) select([]);
    else if (!selection.includes(id)) select([id]);
    openMenu(at, isThing && !before.includes(id) ? before : []);
    return true;
  }

  function onContextMenu(event: MouseEvent): void {
    const before = press?.selected;
    press = undefined;
    if (open(event.target, { x: event.clientX, y: event.clientY }, before)) event.preventDefault();
  }

  // Some browsers ask for no menu when a finger stays. Opened with the finger still down, the menu would close as it is lifted.
  function onPointerDown({ pointerType, isPrimary, clientX, clientY, timeStamp }: PointerEvent): void {
    press = pointerType === "touch" && isPrimary ? { x: clientX, y: clientY, at: timeStamp, selected: selected() } : undefined;
  }

  function onPointerUp({ target, clientX, clientY, timeStamp }: PointerEvent): void {
    const held = press;
    press = undefined;
    if (!held || timeStamp - held.at < LONG || Math.hypot(clientX - held.x, clientY - held.y) > STILL) return;
    setTimeout(() => open(target, { x: clientX, y: clientY }, held.selected));
  }

  const listening = new AbortController();
  const how = { capture: true, signal: listening.signal };
  window.addEventListener("contextmenu", onContextMenu, { signal: listening.signal });
  window.addEventListener("pointerdown", onPointerDown, how);
  window.addEventListener("pointerup", onPointerUp, how);
  return () => listening.abort();
}
