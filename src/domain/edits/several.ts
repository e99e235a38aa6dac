import type { Design } from "../model/design.ts";
import { withDeployment } from "./change.ts";
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
  apply: (design, { calls }) => applyCalls(design, calls),
});

function replacesCall(earlier: EditCall | undefined, later: EditCall): boolean {
  if (earlier?.edit !== later.edit) return false;
  return editOf(later.edit).replaces?.(earlier.args, later.args) ?? false;
}

/** Calls in a row that change the deployment alone are settled together. */
function applyCalls(design: Design, calls: readonly EditCall[]): Design {
  let done = design;
  let { deployment } = design;
  for (const { edit, args } of calls) {
    const { change, apply } = editOf(edit);
    if (change) {
      deployment = change(deployment, args);
      continue;
    }
    done = apply(withDeployment(done, deployment), args);
    ({ deployment } = done);
  }
  return withDeployment(done, deployment);
}

/** A call pairs an edit with arguments of its own type, which a lookup by name cannot tell the compiler. */
function editOf(id: EditCall["edit"]): Edit<unknown> {
  return SINGLE_EDITS[id] as Edit<unknown>;
}
