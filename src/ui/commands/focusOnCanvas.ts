/** Frames in which a thing is waited for: it can have the focus once it is drawn and measured. */
const PATIENCE = 60;

/** Puts the focus on a thing on the canvas as soon as it is drawn. Where a hand has moved it meanwhile, it stays. */
export function focusOnCanvas(id: string, before = document.activeElement, frames = PATIENCE): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== before) return;
    nodeOnCanvas(id)?.focus({ preventScroll: true });
    if (document.activeElement === before && frames > 0) focusOnCanvas(id, before, frames - 1);
  });
}

/** What is drawn of a thing on the canvas; what is out of view is not. */
export function nodeOnCanvas(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
}
