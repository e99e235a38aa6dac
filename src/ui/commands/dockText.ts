import type { Studio } from "../studio.tsx";
import { DOCK } from "./places.ts";
import { isTextEntry } from "./shortcuts.ts";
import { spell } from "./spell.ts";

/** The dock, and the table or text in it, where something was pressed or had the focus last: a press on words gives the focus to nobody. */
let last: { readonly text: Element | null } | undefined;

/** Whether somebody is at work in the dock, where copying and marking are about its words and not about the drawing. */
export function isAtDock(): boolean {
  return last !== undefined;
}

const TEXT = "table, pre, article";

/** What of the dock is marked together: the table or text that was pressed, or the only one that the tab shows; else all that it shows. */
function wholeText(): Element | null {
  if (last?.text?.isConnected) return last.text;
  const panel = document.querySelector(`${DOCK} [role=tabpanel]:not([hidden])`);
  const [only, second] = panel?.querySelectorAll(TEXT) ?? [];
  return only !== undefined && second === undefined ? only : panel;
}

/** Of a long table only what is near is on the page, and can be marked. */
function told(text: Element): string | undefined {
  const count = Number(text.ariaRowCount) - 1;
  const marked = text.querySelectorAll("[data-row]").length;
  if (!(text instanceof HTMLTableElement) || !(count > marked)) return undefined;
  return `Marked ${marked.toLocaleString("en-US")} of ${count.toLocaleString("en-US")} lines: those in view.`;
}

/**
 * Knows where somebody is at work, and lets the key that selects everything mark the words of the dock there: the browser's own would mark
 * the whole page.
 * @returns stops it
 */
export function listenForDockText({ session }: Pick<Studio, "session">, isMac: boolean): () => void {
  const noteLast = ({ target }: Event) => {
    const isInDock = target instanceof Element && target.closest(DOCK) !== null;
    last = isInDock ? { text: target.closest(TEXT) } : undefined;
  };
  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || spell(event, isMac) !== "Mod+A" || isTextEntry(event.target)) return;
    const text = isAtDock() ? wholeText() : null;
    if (text === null) return;
    event.preventDefault();
    window.getSelection()?.selectAllChildren(text);
    const sentence = told(text);
    if (sentence !== undefined) session.getState().announce(sentence);
  }
  document.addEventListener("pointerdown", noteLast, { capture: true });
  document.addEventListener("focusin", noteLast);
  window.addEventListener("keydown", onKeyDown);
  return () => {
    document.removeEventListener("pointerdown", noteLast, { capture: true });
    document.removeEventListener("focusin", noteLast);
    window.removeEventListener("keydown", onKeyDown);
  };
}
