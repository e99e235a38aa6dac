import type { Studio } from "../studio.tsx";
import { hasSelection, keep, put, takeAway } from "./clips.ts";
import { isAtDock } from "./dockText.ts";
import { selectFocused } from "./focusedThing.ts";
import { isTextEntry } from "./shortcuts.ts";

/** What is said where words of the dock were meant, and none are marked. */
const UNMARKED = "Nothing was copied: no text is marked. To copy what is selected, press it on the canvas or in the outline first.";

/** What is said where nothing of the clipboard can be pasted. */
const NOTHING = "Nothing was pasted: the clipboard holds no text. Copy something in the studio, or cells of a spreadsheet.";
const OTHER = "Nothing was pasted: the clipboard holds neither what was copied in the studio nor rows of a spreadsheet.";
const DAMAGED = "Nothing was pasted: what was copied in the studio is damaged or comes from another version. Copy it again.";

/** Whether a clipboard event is a text's own affair: in a field, in a dialog, or where text is marked. */
function isTexts(event: ClipboardEvent): boolean {
  if (isTextEntry(event.target)) return true;
  if (event.target instanceof HTMLElement && event.target.closest("dialog") !== null) return true;
  return event.type !== "paste" && window.getSelection()?.isCollapsed === false;
}

/**
 * Answers the browser's copy, cut and paste, whose events alone may use the clipboard unasked. Cells of a spreadsheet open
 * the dialog that shows what would become of them.
 */
export function listenForClipboard(studio: Studio): () => void {
  function onTake(event: ClipboardEvent): void {
    if (isTexts(event)) return;
    if (isAtDock()) {
      studio.session.getState().announce(UNMARKED);
      return;
    }
    selectFocused(studio);
    if (!hasSelection(studio)) return;
    event.preventDefault();
    event.clipboardData?.setData("text/plain", JSON.stringify(keep(studio, { cut: event.type === "cut" })));
    if (event.type === "cut") takeAway(studio);
  }

  async function enter(text: string): Promise<void> {
    const { isClipText, readClip } = await import("../../document/clipText.ts");
    const { pasteText, announce } = studio.session.getState();
    const clip = readClip(text);
    if (clip) put(studio, clip);
    else if (isClipText(text)) announce(DAMAGED);
    else if (/[\t\n]/.test(text.trim())) pasteText(text);
    else announce(text.trim() === "" ? NOTHING : OTHER);
  }

  function onPaste(event: ClipboardEvent): void {
    if (isTexts(event)) return;
    event.preventDefault();
    selectFocused(studio);
    void enter(event.clipboardData?.getData("text/plain") ?? "");
  }

  window.addEventListener("copy", onTake);
  window.addEventListener("cut", onTake);
  window.addEventListener("paste", onPaste);
  return () => {
    window.removeEventListener("copy", onTake);
    window.removeEventListener("cut", onTake);
    window.removeEventListener("paste", onPaste);
  };
}
