import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Edit } from "../domain/edits/edit.ts";
import { EDITS, type EditArgs, type EditId } from "../domain/edits/registry.ts";
import { ARGS_OF } from "../domain/edits/testing/arbitraryArgs.ts";
import { deepFreeze } from "../domain/edits/testing/deepFreeze.ts";
import { EDIT_IDS, randomDesign } from "../domain/edits/testing/runs.ts";
import { smallDesign } from "../domain/edits/testing/startingPoints.ts";
import { createDocumentStore } from "./documentStore.ts";

const start = deepFreeze(smallDesign());

describe.each(EDIT_IDS)("undo of %s", (id) => {
  it("gives the design back, and redo what the edit had made of it", () => {
    let undone = 0;
    fc.assert(
      fc.property(fc.gen(), fc.integer({ min: 0, max: 6 }), (gen, steps) => {
        const design = randomDesign(gen, start, steps);
        const before = structuredClone(design);
        const store = createDocumentStore(design);
        runRandom(gen, store, id);
        if (store.getState().past.length === 0) return;
        const after = structuredClone(store.getState().design);
        store.getState().undo();
        expect(store.getState().design).toEqual(before);
        store.getState().redo();
        expect(store.getState().design).toEqual(after);
        undone += 1;
      }),
      { numRuns: 30, endOnFailure: true },
    );
    expect(undone).toBeGreaterThan(0);
  });
});

function runRandom<Id extends EditId>(gen: fc.GeneratorValue, store: ReturnType<typeof createDocumentStore>, id: Id): void {
  const args: EditArgs<Id> = gen(ARGS_OF[id], store.getState().design);
  store.getState().run(EDITS[id] as unknown as Edit<EditArgs<Id>>, args);
}
