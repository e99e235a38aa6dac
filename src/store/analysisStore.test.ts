import { describe, expect, it } from "vitest";
import { analyse } from "../domain/analysis.ts";
import { EDITS } from "../domain/edits/registry.ts";
import { emptyDesign } from "../domain/model/create.ts";
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

  it("judges a new design as little as the first one, and one with a single text at once", async () => {
    const { document, store, loaded } = createByHand();
    const { run } = document.getState();
    run(EDITS.setField, { owner: "deployment", id: "deployment", field: "sipDomains", text: "contoso.com" });
    await store.look();
    expect(store.getState().analysis.findings.length).toBeGreaterThan(0);
    run(EDITS.replaceDesign, { design: emptyDesign(), title: "New" });
    await store.look();
    expect(store.getState().analysis.findings).toEqual([]);
    document.getState().undo();
    await store.look();
    expect(store.getState().analysis.findings.length).toBeGreaterThan(0);
    expect(loaded).toHaveLength(1);
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
