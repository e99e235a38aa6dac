import type { Design } from "../model/design.ts";
import { defineEdit, type Edit } from "./edit.ts";
import { type EditCall, SINGLE_EDITS } from "./singleEdits.ts";

/** Several edits as one step with a name of its own: a fix, a paste, a change of many things at once. All are done or none. */
export const several = defineEdit<{ title: string; calls: readonly EditCall[] }>({
  id: "several",
  title: (_, { title }) => title,
  apply: (design, { calls }) => calls.reduce(applyCall, design),
});

function applyCall(design: Design, { edit, args }: EditCall): Design {
  // A call pairs an edit with arguments of its own type, which a lookup by name cannot tell the compiler.
  return (SINGLE_EDITS[edit] as Edit<unknown>).apply(design, args);
}
