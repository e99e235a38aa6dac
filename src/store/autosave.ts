import type { Design } from "../domain/model/design.ts";
import type { DocumentStore } from "./documentStore.ts";
import type { StudioPorts } from "./ports.ts";
import { createShelf, type PartsOf } from "./shelf.ts";

/** How long nothing more must have changed for the design to be kept, in milliseconds: writing a large one takes longer than typing a letter. */
const REST = 400;

/** How long a change waits at most while others follow it, in milliseconds. */
const LONGEST = 900;

export type SaveState =
  | { readonly state: "saved" | "saving" }
  /** Another tab kept something after this one; nothing is written until the person chooses. */
  | { readonly state: "stale" }
  /** What the browser keeps cannot be opened; nothing is written over it until the person says so. */
  | { readonly state: "unreadable"; readonly message: string }
  | { readonly state: "failed"; readonly message: string };

/** A design that the browser holds, and the revision it holds it under. */
export interface Held {
  readonly design: Design | undefined;
  readonly revision: number;
  /** The texts that it holds, by key; absent where they are not known. */
  readonly texts?: ReadonlyMap<string, string> | undefined;
  /** The sentence why what the browser keeps cannot be opened, where that is so. */
  readonly unreadable?: string | undefined;
}

interface AutosaveOptions {
  readonly document: DocumentStore;
  /** What the browser holds already; what is open is kept at once if it is another. */
  readonly held: Held;
  readonly ports: Pick<StudioPorts, "keep" | "leaveWord" | "loadKept" | "onHidden" | "onKeptElsewhere" | "onLeaving">;
  readonly loadPartsOf: () => Promise<PartsOf>;
  readonly report: (state: SaveState) => void;
}

/** Keeping the document in the browser, and the way out where something is in the way that is not to be overwritten unasked. */
export interface Autosave {
  /** Keeps what is open here in place of what the browser keeps, whatever that is. */
  keepThis(): Promise<void>;
  /** From now on the browser is known to hold this: what another tab kept and this one is about to open. */
  adopt(held: Held): void;
  /** Loads what writes a design down, which a page that goes has no time for. */
  loadAhead(): Promise<void>;
  stop(): void;
}

/**
 * Keeps the document in the browser within a second of a change, however long the changes go on, and at once when the page
 * is hidden, with a note of it that is there even if the page is gone at once. Writes follow each other, so that an older design
 * never overwrites a newer one; what another tab kept in the meantime, or what cannot be opened, is never overwritten unasked. A page
 * whose changes cannot be kept is not left unasked either.
 */
export function startAutosave({ document, held, ports, loadPartsOf, report }: AutosaveOptions): Autosave {
  let { design: kept, revision } = held;
  let shelf = createShelf(held.texts);
  let isBlocked = held.unreadable !== undefined;
  let isStale = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  /** There once anything was changed. */
  let partsOf: PartsOf | undefined;
  let hasLeftWord = false;
  /** The last write did not come about. */
  let hasFailed = false;

  async function write(): Promise<void> {
    const state = document.getState();
    if (isBlocked) return;
    if (state.design === kept) return report({ state: "saved" });
    try {
      const next = revision + 1;
      partsOf ??= await loadPartsOf();
      const change = shelf.changeTo(state, next, partsOf);
      if (!(await ports.keep(change, revision))) return becomeStale();
      if (hasLeftWord) ports.leaveWord(undefined);
      hasLeftWord = false;
      shelf.settle();
      kept = state.design;
      revision = next;
      hasFailed = false;
      if (document.getState().design === kept) report({ state: "saved" });
    } catch (error) {
      hasFailed = true;
      report({ state: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  }

  function stopTimers(): void {
    clearTimeout(resting);
    clearTimeout(waiting);
    waiting = undefined;
  }

  function flush(): Promise<void> {
    stopTimers();
    writing = writing.then(write);
    return writing;
  }

  function becomeStale(): void {
    isBlocked = true;
    isStale = true;
    report({ state: "stale" });
  }

  const unsubscribe = document.subscribe(({ design }, before) => {
    if (design === before.design || isBlocked) return;
    report({ state: "saving" });
    if (partsOf === undefined) void loadAhead();
    clearTimeout(resting);
    resting = setTimeout(() => void flush(), REST);
    waiting ??= setTimeout(() => void flush(), LONGEST);
  });
  if (held.unreadable !== undefined) report({ state: "unreadable", message: held.unreadable });
  else if (document.getState().design !== kept) {
    report({ state: "saving" });
    void flush();
  }
  /** So that it is there in the turn in which the page goes. */
  async function loadAhead(): Promise<void> {
    try {
      partsOf = await loadPartsOf();
    } catch {
      // The write that follows tries again, and reports it.
    }
  }

  /** The page may be gone before a write has begun. */
  function leaveWord(): void {
    if (partsOf === undefined || isBlocked) return;
    ports.leaveWord({ change: shelf.changeTo(document.getState(), revision + 1, partsOf), known: revision });
    hasLeftWord = true;
  }

  const unhide = ports.onHidden(() => {
    document.getState().catchUp();
    if (document.getState().design === kept) return;
    leaveWord();
    void flush();
  });
  const unask = ports.onLeaving(() => {
    document.getState().catchUp();
    return (isStale || hasFailed) && document.getState().design !== kept;
  });
  const unhear = ports.onKeptElsewhere((later) => {
    if (later > revision) becomeStale();
  });
  return {
    loadAhead,
    async keepThis() {
      revision = (await ports.loadKept())?.revision ?? revision;
      kept = undefined;
      shelf = createShelf();
      isBlocked = false;
      isStale = false;
      await flush();
    },
    adopt(other) {
      ({ design: kept, revision } = other);
      shelf = createShelf(other.texts);
      isBlocked = false;
      isStale = false;
      report({ state: "saved" });
    },
    stop() {
      stopTimers();
      unsubscribe();
      unhide();
      unask();
      unhear();
    },
  };
}
