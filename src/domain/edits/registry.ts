import type { Edit } from "./edit.ts";
import { several } from "./several.ts";
import { SINGLE_EDITS } from "./singleEdits.ts";

/** Every edit there is, by its id. Undo, commands, the edit log and the property tests read this list. */
export const EDITS = { ...SINGLE_EDITS, several } as const satisfies Readonly<Record<string, Edit<never>>>;

export type EditId = keyof typeof EDITS;

/** The arguments of an edit, by its id. */
export type EditArgs<Id extends EditId> = (typeof EDITS)[Id] extends Edit<infer Args> ? Args : never;

export type { EditCall } from "./singleEdits.ts";
