import type { Design } from "../domain/model/design.ts";
import type { DocumentStore } from "./documentStore.ts";
import { keptOf } from "./keptDesign.ts";
import type { StudioPorts } from "./ports.ts";

/** How long a change may wait for others before it is kept, in milliseconds. */
const DELAY = 400;

export type SaveState = { readonly state: "saved" | "saving" } | { readonly state: "failed"; readonly message: string };

interface AutosaveOptions {
  readonly document: DocumentStore;
  /** The design that the browser holds already; what is open is kept at once if it is another. */
  readonly kept: Design | undefined;
  readonly ports: Pick<StudioPorts, "keep" | "onHidden">;
  readonly serialize: (design: Design) => string | Promise<string>;
  readonly report: (state: SaveState) => void;
}

/**
 * Keeps the document in the browser within a second of a change, however long the changes go on, and at once when the page
 * is hidden. Writes follow each other, so that an older design never overwrites a newer one.
 * @returns what ends it
 */
export function startAutosave({ document, kept: alreadyKept, ports, serialize, report }: AutosaveOptions): () => void {
  let kept = alreadyKept;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    const state = document.getState();
    if (state.design === kept) return;
    try {
      await ports.keep(keptOf(state, await serialize(state.design)));
      kept = state.design;
      if (document.getState().design === kept) report({ state: "saved" });
    } catch (error) {
      report({ state: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  }

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
  }

  const unsubscribe = document.subscribe(({ design }, before) => {
    if (design === before.design) return;
    report({ state: "saving" });
    timer ??= setTimeout(flush, DELAY);
  });
  if (document.getState().design !== kept) flush();
  const unhide = ports.onHidden(flush);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    unhide();
  };
}
