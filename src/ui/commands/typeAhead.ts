import type { Studio } from "../studio.tsx";

type Asking = Pick<Studio, "session">;

/** Whether a dialog was asked for whose code has not come yet. */
export function isDialogOnItsWay({ session }: Asking): boolean {
  const { dialog, exporting, incoming } = session.getState();
  return (dialog ?? exporting ?? incoming) !== undefined && document.querySelector("dialog[open]") === null;
}

/**
 * Keeps what is typed from the page while a dialog is on its way: it is meant for the dialog. Letters are kept for its field,
 * Escape gives it up. What is done with Ctrl or Cmd, and the function keys, stay the browser's.
 */
export function listenAhead({ session }: Asking): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    const isPlain = event.getModifierState("AltGraph") || !(event.ctrlKey || event.metaKey || event.altKey);
    if (!isPlain || /^F\d/.test(event.key) || !isDialogOnItsWay({ session })) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { typedAhead, typeAhead, openDialog, askExport, lookAt } = session.getState();
    if (event.key.length === 1) typeAhead(typedAhead + event.key);
    else if (event.key === "Backspace") typeAhead(typedAhead.slice(0, -1));
    else if (event.key === "Escape") {
      openDialog(undefined);
      askExport(undefined);
      lookAt(undefined);
    }
  }
  window.addEventListener("keydown", onKeyDown, { capture: true });
  return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
}
