/**
 * While something is dragged Escape gives that up, and does nothing else: what is selected stays so, and a notice is not dismissed.
 * @returns stops listening
 */
export function onEscape(giveUp: () => void): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    giveUp();
  }
  window.addEventListener("keydown", onKeyDown, { capture: true });
  return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
}
