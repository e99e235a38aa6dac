import { findById, isBlank } from "../../domain/model/lookup.ts";
import type { Studio } from "../studio.tsx";
import { nodeOnCanvas } from "./focusOnCanvas.ts";
import { CANVAS } from "./places.ts";
import { isTextEntry } from "./shortcuts.ts";

/** Where somebody was at work: whether on the canvas, and at which thing there. */
interface Place {
  readonly isOnCanvas: boolean;
  readonly id: string | undefined;
}

/**
 * A change of the design may take what has the focus off the page: what is removed, what an undo takes back, the emptiness with its
 * doors. The browser then gives the focus to nobody, and the next key goes nowhere. Here it goes on in the part of the page it was in:
 * on the canvas at the site that held the thing or at the first door of an empty one, elsewhere in the outline, whose row has the neighbour's
 * place.
 * @returns stops it
 */
export function keepFocus({ document: opened, session }: Pick<Studio, "document" | "session">): () => void {
  let last: Place = { isOnCanvas: false, id: undefined };

  function onFocusIn({ target }: FocusEvent): void {
    // These are only passed through, and give the focus back.
    if (!(target instanceof HTMLElement) || target.closest("dialog, [role=menu]")) return;
    last = { isOnCanvas: target.closest(CANVAS) !== null, id: target.closest<HTMLElement>(".react-flow__node")?.dataset.id };
  }

  const leave = opened.subscribe(({ design }, before) => {
    // Whoever had nothing with the focus, as after a click beside everything, is not at work with the keyboard.
    if (design === before.design || isNowhere()) return;
    const wasBlank = isBlank(before.design);
    const home = last.id === undefined ? undefined : findById(before.design.deployment, last.id)?.site.id;
    const { focusRequest } = session.getState();
    const { activeElement: worked } = document;
    // One frame for the page to change, one for a dialog to give the focus back.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        // Where the inspector was asked for a field, it is about to have the focus.
        if (!isNowhere() || session.getState().focusRequest !== focusRequest) return;
        // A field that is still there was left on purpose, by Enter after its last letter, say.
        if (isTextEntry(worked) && worked?.isConnected) return;
        if (last.isOnCanvas && !wasBlank) focusCanvas(home);
        if (isNowhere()) focusOutline();
      }),
    );
  });

  document.addEventListener("focusin", onFocusIn);
  return () => {
    leave();
    document.removeEventListener("focusin", onFocusIn);
  };
}

/** Gives the focus on from what stands beside the drawing and is about to go: to the canvas, of a canvas of nothing to the outline. */
export function focusDrawing(): void {
  const going = document.activeElement;
  focusCanvas(undefined);
  if (document.activeElement === going) focusOutline();
}

const STILL = { preventScroll: true } as const;

/** Whether nothing has the focus, or only what a browser is about to take it from: a button that has nothing more to undo. */
function isNowhere(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.matches(":disabled");
}

/** The focus goes to a site where that is drawn, else to the canvas as a whole, which gives it on, or to what an empty one begins with. */
function focusCanvas(site: string | undefined): void {
  const drawn = site === undefined ? null : nodeOnCanvas(site);
  (drawn ?? document.querySelector<HTMLElement>(`.react-flow[tabindex], ${CANVAS} [aria-labelledby^=door-]`))?.focus(STILL);
}

/** The focus goes to the row of the outline that Tab comes to. */
function focusOutline(): void {
  document.querySelector<HTMLElement>('[role="tree"] [role="treeitem"][tabindex="0"]')?.focus(STILL);
}
