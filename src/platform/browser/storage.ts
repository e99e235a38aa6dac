import { createStore, get, set } from "idb-keyval";
import type { Kept } from "../../store/ports.ts";

const KEY = "current-design";

let opened: ReturnType<typeof createStore> | undefined;

function store() {
  opened ??= createStore("cce-studio", "designs");
  return opened;
}

/** What this browser kept; undefined when it kept nothing. Throws a sentence when the browser refuses. */
export async function loadKept(): Promise<Kept | undefined> {
  try {
    const kept: unknown = await get(KEY, store());
    if (typeof kept !== "object" || kept === null || !("text" in kept) || typeof kept.text !== "string") return undefined;
    return { text: kept.text, ...("history" in kept && { history: kept.history }) };
  } catch {
    throw new Error(
      "This browser does not let the studio read what it kept (private window, or storage blocked). Open the design from a file.",
    );
  }
}

/** Keeps a design in this browser, whole or not at all. Throws a sentence when it cannot. */
export async function keep(kept: Kept): Promise<void> {
  try {
    // The browser copies the history by structure: what its steps share is stored once.
    await set(KEY, kept, store());
  } catch {
    throw new Error("This browser could not keep the design (storage full or blocked). Save it as JSON so that nothing is lost.");
  }
}

/** Calls back when the page is hidden or left; returns what ends it. */
export function onHidden(callback: () => void): () => void {
  const whenHidden = () => {
    if (document.visibilityState === "hidden") callback();
  };
  document.addEventListener("visibilitychange", whenHidden);
  window.addEventListener("pagehide", callback);
  return () => {
    document.removeEventListener("visibilitychange", whenHidden);
    window.removeEventListener("pagehide", callback);
  };
}
