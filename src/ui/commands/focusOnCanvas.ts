/** Frames in which a thing is waited for: it can have the focus once it is drawn and measured. */
const PATIENCE = 60;

/** Frames in which the canvas itself is waited for, whose code may be on its way still: half a minute. */
const PATIENCE_WITH_CODE = 1800;

/** Puts the focus on a thing on the canvas as soon as it is drawn. Where a hand has moved it meanwhile, it stays. */
export function focusOnCanvas(id: string): void {
  const before = document.activeElement;
  let frames = 0;
  function look(): void {
    if (document.activeElement !== before) return;
    nodeOnCanvas(id)?.focus({ preventScroll: true });
    frames += document.querySelector(".react-flow") ? PATIENCE_WITH_CODE / PATIENCE : 1;
    if (document.activeElement === before && frames <= PATIENCE_WITH_CODE) requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
}

/** What is drawn of a thing on the canvas; what is out of view is not. */
export function nodeOnCanvas(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
}
