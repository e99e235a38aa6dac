import { createStore, type StoreApi } from "zustand/vanilla";
import { type Edit, EditRefused } from "../domain/edits/edit.ts";
import { emptyDesign } from "../domain/model/create.ts";
import type { Design } from "../domain/model/design.ts";

/** Undo steps that are kept; the oldest go first. */
export const HISTORY_LIMIT = 500;

/** One undoable step: what it was called and the design on its other side. */
export interface Step {
  readonly title: string;
  /** For a past step the design before it, for a future step the design after it. */
  readonly design: Design;
}

export interface RunOptions {
  /** Consecutive runs with the same key become one step, until `sealStep`: one step per field visit or drag. */
  readonly mergeKey?: string;
}

export type RunResult = { readonly ok: true } | { readonly ok: false; readonly message: string };

export interface DocumentState {
  readonly design: Design;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** Runs an edit as an undo step. A refused edit changes nothing and says why; one that changes nothing makes no step. */
  run<Args>(edit: Edit<Args>, args: Args, options?: RunOptions): RunResult;
  /** Ends merging: the field was left, the drag ended. */
  sealStep(): void;
  undo(): void;
  redo(): void;
  /** Shows a design without an undo step: what was kept in the browser, at the start. */
  restore(design: Design): void;
}

export type DocumentStore = StoreApi<DocumentState>;

/** The design that is open, with everything that can be undone. */
export function createDocumentStore(initial: Design = emptyDesign()): DocumentStore {
  let openKey: string | undefined;

  return createStore<DocumentState>()((set, get) => ({
    design: initial,
    past: [],
    future: [],

    run(edit, args, options) {
      const { design, past } = get();
      let next: Design;
      let title: string;
      try {
        title = edit.title(design, args);
        next = edit.apply(design, args);
      } catch (error) {
        if (error instanceof EditRefused) return { ok: false, message: error.message };
        throw error;
      }
      if (next === design) return { ok: true };
      const key = options?.mergeKey;
      const last = past.at(-1);
      const merges = key !== undefined && key === openKey && last !== undefined;
      // A merged step keeps the design it began with and takes the newest title.
      const step = { title, design: merges ? last.design : design };
      const kept = merges ? past.slice(0, -1) : past.slice(-(HISTORY_LIMIT - 1));
      openKey = key;
      set({ design: next, past: [...kept, step], future: [] });
      return { ok: true };
    },

    sealStep() {
      openKey = undefined;
    },

    undo() {
      const { design, past, future } = get();
      const step = past.at(-1);
      if (!step) return;
      openKey = undefined;
      set({ design: step.design, past: past.slice(0, -1), future: [...future, { title: step.title, design }] });
    },

    redo() {
      const { design, past, future } = get();
      const step = future.at(-1);
      if (!step) return;
      openKey = undefined;
      set({ design: step.design, past: [...past, { title: step.title, design }], future: future.slice(0, -1) });
    },

    restore(design) {
      openKey = undefined;
      set({ design, past: [], future: [] });
    },
  }));
}
