import { isThere } from "../domain/model/lookup.ts";
import type { Studio } from "./studio.tsx";

/** Takes out of the selection what the design no longer holds, as after an undo: nobody can see it, and what is selected next would count it. */
export function keepSelection({ document, session }: Pick<Studio, "document" | "session">): void {
  document.subscribe(({ design }, before) => {
    if (design === before.design) return;
    const { selection, select } = session.getState();
    const there = selection.filter((id) => isThere(design, id));
    if (there.length < selection.length) select(there);
  });
}
