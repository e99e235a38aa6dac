import { isThere } from "../../domain/model/lookup.ts";
import { isTextEntry } from "../commands/shortcuts.ts";
import type { Studio } from "../studio.tsx";

/** Where the studio has a menu of its own; elsewhere, and over texts, the browser's stays. */
const PLACES = "[role=tree], section[aria-label=Canvas]";

/**
 * Answers the right mouse button, a long press and the menu key on the canvas and in the outline: what is under it is
 * selected, unless it is already, and the menu opens there.
 */
export function listenForContextMenu(studio: Studio): () => void {
  function onContextMenu(event: MouseEvent): void {
    if (!(event.target instanceof Element) || isTextEntry(event.target) || !event.target.closest(PLACES)) return;
    event.preventDefault();
    const { selection, select, openMenu } = studio.session.getState();
    const id = event.target.closest<HTMLElement>("[data-id]")?.dataset.id;
    const isThing = id !== undefined && isThere(studio.document.getState().design, id);
    if (!isThing) select([]);
    else if (!selection.includes(id)) select([id]);
    openMenu({ x: event.clientX, y: event.clientY });
  }
  window.addEventListener("contextmenu", onContextMenu);
  return () => window.removeEventListener("contextmenu", onContextMenu);
}
