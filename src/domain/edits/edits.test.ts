import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyDesign } from "../model/create.ts";
import type { Design } from "../model/design.ts";
import { notesOf } from "../model/lookup.ts";
import { EDITS } from "./registry.ts";
import { allocationConflicts } from "./testing/conflicts.ts";
import { deepFreeze } from "./testing/deepFreeze.ts";
import { planted, uprooted } from "./testing/planted.ts";
import { EDIT_IDS, randomDesign, step } from "./testing/runs.ts";
import { smallDesign } from "./testing/startingPoints.ts";

const start = deepFreeze(smallDesign());

/** Runs an edit on random designs; `judge` gets the frozen design before and what the edit made of it. */
function onRandomDesigns(id: (typeof EDIT_IDS)[number], judge: (before: Design, after: Design) => void, from: Design = start): void {
  let effects = 0;
  fc.assert(
    fc.property(fc.gen(), fc.integer({ min: 0, max: 8 }), (gen, steps) => {
      const before = deepFreeze(randomDesign(gen, from, steps));
      const after = step(gen, id, before);
      if (after !== before) effects += 1;
      judge(before, after);
    }),
    { numRuns: 40, endOnFailure: true },
  );
  expect(effects).toBeGreaterThan(0);
}

describe("the registry", () => {
  it("knows every edit by its own id", () => {
    expect(Object.entries(EDITS).map(([id, edit]) => [id, edit.id])).toEqual(EDIT_IDS.map((id) => [id, id]));
  });
});

describe.each(EDIT_IDS)("%s", (id) => {
  it("leaves its input as it is, and returns it where nothing changes", () => {
    // The input is frozen: a change of it would throw.
    onRandomDesigns(id, (before, after) => {
      if (JSON.stringify(after) === JSON.stringify(before)) expect(after).toBe(before);
    });
  });

  it("shares what it does not touch", () => {
    onRandomDesigns(id, (before, after) => {
      // What one of several calls changes and a later one changes back is touched; each call by itself is judged here as well.
      if (id === "replaceDesign" || id === "several") return;
      expect(copies(before, after)).toEqual([]);
    });
  });

  it("keeps unknown properties of all that stays", () => {
    onRandomDesigns(
      id,
      (before, after) => {
        if (id === "replaceDesign") return;
        expect(uprooted(before, after)).toEqual([]);
      },
      deepFreeze(planted(start)),
    );
  });

  it("never uses an id twice", () => {
    onRandomDesigns(id, (before, after) => {
      const ids = idsOf(after);
      expect(new Set(ids).size).toBe(ids.length);
      if (id === "replaceDesign") return;
      expect(after.deployment.nextId).toBeGreaterThanOrEqual(before.deployment.nextId);
    });
  });
});

describe("any sequence of edits", () => {
  it.each([
    ["a drawn design", start],
    ["an empty design", emptyDesign()],
  ])("leaves no conflict that allocation made, from %s", (_, from) => {
    fc.assert(
      fc.property(fc.gen(), fc.integer({ min: 1, max: 25 }), (gen, steps) => {
        randomDesign(gen, from, steps, ({ deployment }, id) => expect([id, allocationConflicts(deployment)]).toEqual([id, []]));
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });
});

function idsOf(design: Design): string[] {
  const { sites } = design.deployment;
  const inside = sites.flatMap((site) => [site, ...site.voiceRoutes, ...site.gateways, ...site.appliances]);
  return [...inside, ...notesOf(design)].map((one) => one.id);
}

/** Objects that say the same as before but are other objects. */
function copies(before: Design, after: Design): string[] {
  const objects = (design: Design) => {
    const { sites } = design.deployment;
    const inside = sites.flatMap((site) => [site, ...site.voiceRoutes, ...site.gateways, ...site.appliances]);
    const named = [...inside, ...notesOf(design)].map((one) => [one.id, one] as const);
    return new Map<string, object>([["deployment", design.deployment], ["layout", design.layout], ...named]);
  };
  const old = objects(before);
  return [...objects(after)].flatMap(([name, object]) => {
    const was = old.get(name);
    return was !== undefined && was !== object && JSON.stringify(was) === JSON.stringify(object) ? [name] : [];
  });
}
