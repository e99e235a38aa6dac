import { createStore, type StoreApi } from "zustand/vanilla";
import { allocationNotices } from "../domain/allocation/notices.ts";
import { addedIds } from "../domain/edits/addedIds.ts";
import { type Edit, EditRefused } from "../domain/edits/edit.ts";
import { emptyDesign } from "../domain/model/create.ts";
import type { Design } from "../domain/model/design.ts";
import { withinLimits } from "./history.ts";

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

export type RunResult =
  | {
      readonly ok: true;
      /** Ids of the sites, appliances, gateways and notes that came in. */
      readonly added: readonly string[];
      /** Sentences about what could not be done on the way: a subnet that is full. */
      readonly notices: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

/** What can be undone, the latest last, and redone, the next last. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export interface DocumentState extends History {
  readonly design: Design;
  /** Runs an edit as an undo step. A refused edit changes nothing and says why; one that changes nothing makes no step. */
  run<Args>(edit: Edit<Args>, args: Args, options?: RunOptions): RunResult;
  /**
   * Keeps back what takes long and is followed by more of its kind, the typing of a text for two hundred sites, in place of what was kept
   * back before. It is done before anything else is done with the document.
   * @param run does it, with `run`
   */
  holdBack(run: () => void): void;
  /** Does what was kept back. */
  catchUp(): void;
  /** Ends merging: the field was left, the drag ended. */
  sealStep(): void;
  undo(): void;
  redo(): void;
  /** Takes the latest step back as if it had never been done: nothing of it can be redone. */
  forget(): void;
  /** Shows a design as it was left, with what could be undone and redone: at the start. */
  restore(design: Design, history?: History): void;
}

export type DocumentStore = StoreApi<DocumentState>;

/** The design that is open, with everything that can be undone. */
export function createDocumentStore(initial: Design = emptyDesign()): DocumentStore {
  /** The step that a run with the same key goes on with. */
  let open: OpenStep | undefined;
  let held: (() => void) | undefined;

  function catchUp(): void {
    const run = held;
    held = undefined;
    run?.();
  }

  return createStore<DocumentState>()((set, get) => ({
    design: initial,
    past: [],
    future: [],

    run(edit, args, options) {
      catchUp();
      const { design, past } = get();
      const key = options?.mergeKey;
      const merged = key !== undefined && key === open?.key ? past.at(-1) : undefined;
      // Where only the last text of a visit to a field counts, it is applied to the design as it was without the one before.
      const base = merged && open?.isReplacedBy(edit, args) ? open.base : design;
      let next: Design;
      let title: string;
      try {
        title = edit.title(base, args);
        next = edit.apply(base, args);
      } catch (error) {
        if (error instanceof EditRefused) return { ok: false, message: error.message };
        throw error;
      }
      const result = outcome(base, next);
      if (next === design) return result;
      const earlier = merged ? past.slice(0, -1) : past;
      const before = merged ? merged.design : design;
      open = key === undefined || next === before ? undefined : openStep(key, base, edit, args);
      // A merged step keeps the design it began with; what ends as it began is no step at all.
      const steps = next === before ? earlier : [...earlier, { title, design: before }];
      set({ design: next, past: withinLimits(steps, next), future: [] });
      return result;
    },

    holdBack(run) {
      held = run;
    },

    catchUp,

    sealStep() {
      catchUp();
      open = undefined;
    },

    undo() {
      catchUp();
      const { design, past, future } = get();
      const step = past.at(-1);
      if (!step) return;
      open = undefined;
      set({ design: step.design, past: past.slice(0, -1), future: [...future, { title: step.title, design }] });
    },

    forget() {
      catchUp();
      const { past } = get();
      const step = past.at(-1);
      if (!step) return;
      open = undefined;
      set({ design: step.design, past: past.slice(0, -1), future: [] });
    },

    redo() {
      catchUp();
      const { design, past, future } = get();
      const step = future.at(-1);
      if (!step) return;
      open = undefined;
      set({ design: step.design, past: [...past, { title: step.title, design }], future: future.slice(0, -1) });
    },

    restore(design, { past, future } = { past: [], future: [] }) {
      held = undefined;
      open = undefined;
      set({ design, past, future });
    },
  }));
}

interface OpenStep {
  readonly key: string;
  /** What the latest run was applied to. */
  readonly base: Design;
  /** Whether a run makes the step's latest one as if it had never been. */
  isReplacedBy<Args>(edit: Edit<Args>, args: Args): boolean;
}

function openStep<Args>(key: string, base: Design, edit: Edit<Args>, args: Args): OpenStep {
  return {
    key,
    base,
    // The same edit takes the same arguments.
    isReplacedBy: (other, later) => (other as unknown) === edit && (edit.replaces?.(args, later as unknown as Args) ?? false),
  };
}

function outcome(before: Design, after: Design): RunResult {
  return {
    ok: true,
    added: addedIds(before, after),
    notices: allocationNotices(before.deployment, after.deployment),
  };
}
