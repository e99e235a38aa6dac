import type { Studio } from "../studio.tsx";
import { CANVAS, isWithinOrNowhere } from "./places.ts";

type Asking = Pick<Studio, "session">;

/** Whether a dialog was asked for whose code has not come yet. */
export function isDialogOnItsWay({ session }: Asking): boolean {
  const { dialog, exporting, incoming } = session.getState();
  return (dialog ?? exporting ?? incoming) !== undefined && document.querySelector("dialog[open]") === null;
}

/** Whether a note or name is to be written on the canvas, which has not drawn the field for it yet: the first note comes before the canvas. */
function isFieldOnItsWay({ session }: Asking): boolean {
  const { activeElement } = document;
  if (session.getState().renaming?.place !== "canvas" || activeElement?.matches("input, textarea")) return false;
  return isWithinOrNowhere(activeElement, CANVAS);
}

/**
 * Keeps what is typed from the page while a dialog, or the field for a note or name, is on its way: it is meant for that. Characters are
 * kept for its field, Escape gives a dialog up. What is done with Ctrl or Cmd, and the function keys, stay the browser's.
 */
export function listenAhead({ session }: Asking): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    const isPlain = event.getModifierState("AltGraph") || !(event.ctrlKey || event.metaKey || event.altKey);
    if (!isPlain || /^F\d/.test(event.key)) return;
    const isText = event.key.length === 1 || event.key === "Backspace";
    if (!isDialogOnItsWay({ session }) && !(isText && isFieldOnItsWay({ session }))) return;
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
