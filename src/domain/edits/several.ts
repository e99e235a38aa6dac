import type { Design } from "../model/design.ts";
import { defineEdit, type Edit } from "./edit.ts";
import { type EditCall, SINGLE_EDITS } from "./singleEdits.ts";

/** Several edits as one step with a name of its own: a fix, a paste, a change of many things at once. All are done or none. */
export const several = defineEdit<{ title: string; calls: readonly EditCall[] }>({
  id: "several",
  title: (_, { title }) => title,
  // Without any call all is as it was before: a text of many things that was typed and taken back.
  replaces: (earlier, later) =>
    later.calls.length === 0 ||
    (later.calls.length === earlier.calls.length && later.calls.every((call, index) => replacesCall(earlier.calls[index], call))),
  apply: (design, { calls }) => calls.reduce(applyCall, design),
});

function replacesCall(earlier: EditCall | undefined, later: EditCall): boolean {
  if (earlier?.edit !== later.edit) return false;
  return (SINGLE_EDITS[later.edit] as Edit<unknown>).replaces?.(earlier.args, later.args) ?? false;
}

function applyCall(design: Design, { edit, args }: EditCall): Design {
  // A call pairs an edit with arguments of its own type, which a lookup by name cannot tell the compiler.
  return (SINGLE_EDITS[edit] as Edit<unknown>).apply(design, args);
}
