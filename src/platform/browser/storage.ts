import { createStore, get, set } from "idb-keyval";

const KEY = "current-design";

let opened: ReturnType<typeof createStore> | undefined;

function store() {
  opened ??= createStore("cce-studio", "designs");
  return opened;
}

/** The design kept in this browser, as text; undefined when there is none. Throws a sentence when the browser refuses. */
export async function loadDesign(): Promise<string | undefined> {
  try {
    const text: unknown = await get(KEY, store());
    return typeof text === "string" ? text : undefined;
  } catch {
    throw new Error(
      "This browser does not let the studio read what it kept (private window, or storage blocked). Open the design from a file.",
    );
  }
}

/** Keeps the design in this browser. Throws a sentence when it cannot. */
export async function keepDesign(text: string): Promise<void> {
  try {
    await set(KEY, text, store());
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
