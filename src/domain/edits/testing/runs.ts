import fc from "fast-check";
import type { Design } from "../../model/design.ts";
import { type Edit, EditRefused } from "../edit.ts";
import { EDITS, type EditArgs, type EditId } from "../registry.ts";
import { ARGS_OF } from "./arbitraryArgs.ts";

export const EDIT_IDS = Object.keys(EDITS) as readonly EditId[];

/** Edits that make most of a topology; run more often, so that random designs are not empty. */
const BUILDERS: readonly EditId[] = [
  "addAppliance",
  "addAppliance",
  "addGateway",
  "moveItems",
  "setField",
  "setField",
  "setField",
  "setField",
];
const RANDOM_IDS = [...EDIT_IDS.filter((id) => id !== "replaceDesign"), ...BUILDERS];

/** Applies an edit; a refused one leaves the design. Any other error is a failure of the edit. */
export function attempt<Args>(edit: Edit<Args>, design: Design, args: Args): Design {
  try {
    edit.title(design, args);
    return edit.apply(design, args);
  } catch (error) {
    if (error instanceof EditRefused) return design;
    throw error;
  }
}

/** One edit with random arguments that fit the design, and what it makes of it. */
export function step<Id extends EditId>(gen: fc.GeneratorValue, id: Id, design: Design): Design {
  const args: EditArgs<Id> = gen(ARGS_OF[id], design);
  const edit = EDITS[id] as unknown as Edit<EditArgs<Id>>;
  return attempt(edit, design, args);
}

/** A design made by random edits, starting from `design`; `look` sees it after each. */
export function randomDesign(gen: fc.GeneratorValue, design: Design, steps: number, look?: (after: Design, id: EditId) => void): Design {
  let current = design;
  for (let count = 0; count < steps; count += 1) {
    const id = gen(() => fc.constantFrom(...RANDOM_IDS));
    current = step(gen, id, current);
    look?.(current, id);
  }
  return current;
}
