/**
 * What had the focus may be gone with the emptiness around it, like the door that a person came through: then the focus goes to
 * the outline, which shows what has come. Called once the new design is on its way to the page.
 */
export function keepFocusInDesign(): void {
  // One frame for the page to change, one for a dialog to give the focus back.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const { activeElement, body } = document;
      if (activeElement !== null && activeElement !== body) return;
      document.querySelector<HTMLElement>('[role="tree"] [role="treeitem"][tabindex="0"]')?.focus({ preventScroll: true });
    }),
  );
}
