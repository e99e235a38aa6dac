import { isThere } from "../../domain/model/lookup.ts";
import type { Studio } from "../studio.tsx";

/** The site, appliance, gateway or note that has the focus, on the canvas or in the outline. */
function focusedThing({ document: opened }: Pick<Studio, "document">): string | undefined {
  const id = document.activeElement?.closest<HTMLElement>(".react-flow__node, [role=treeitem]")?.dataset.id;
  return id !== undefined && isThere(opened.getState().design, id) ? id : undefined;
}

/** Where nothing is selected, what has the focus is; or in any case, unless it is among what is selected. */
export function selectFocused(studio: Pick<Studio, "document" | "session">, { anyway = false } = {}): void {
  const { selection, select } = studio.session.getState();
  const id = selection.length === 0 || anyway ? focusedThing(studio) : undefined;
  if (id !== undefined && !selection.includes(id)) select([id]);
}
