import { describe, expect, it } from "vitest";
import { analyse } from "../domain/analysis.ts";
import { EDITS } from "../domain/edits/registry.ts";
import { createAnalysisStore } from "./analysisStore.ts";
import { createDocumentStore } from "./documentStore.ts";

/** A store whose looks are run by hand. */
function createByHand() {
  const document = createDocumentStore();
  const looks: (() => void)[] = [];
  const loaded: number[] = [];
  const store = createAnalysisStore({
    document,
    load: async () => {
      loaded.push(1);
      return analyse;
    },
    schedule: (look) => looks.push(look),
  });
  return { document, store, looks, loaded };
}

describe("the analysis store", () => {
  it("loads no rules and judges nothing before the design is touched", () => {
    const { store, loaded } = createByHand();
    expect(loaded).toEqual([]);
    expect(store.getState().analysis.findings).toEqual([]);
  });

  it("looks once at several changes and is then true of the last", async () => {
    const { document, store, looks } = createByHand();
    document.getState().run(EDITS.addSite, { name: "Seattle" });
    document.getState().run(EDITS.addSite, { name: "Amsterdam" });
    expect(looks).toHaveLength(1);
    await store.look();
    const { deployment } = document.getState().design;
    expect(store.getState().analysis.deployment).toBe(deployment);
    expect(store.getState().analysis.findings).toEqual(analyse(deployment).findings);
    expect(store.getState().analysis.findings.length).toBeGreaterThan(0);
  });

  it("does not look again where only positions changed", async () => {
    const { document, store, looks } = createByHand();
    document.getState().run(EDITS.addSite, { name: "Seattle" });
    await store.look();
    const { analysis } = store.getState();
    const id = document.getState().design.deployment.sites[0]?.id ?? "";
    document.getState().run(EDITS.placeItems, { positions: { [id]: { x: 5, y: 5 } } });
    expect(looks).toHaveLength(1);
    expect(store.getState().analysis).toBe(analysis);
  });
});
