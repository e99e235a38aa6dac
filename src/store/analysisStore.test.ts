import { describe, expect, it } from "vitest";
import { analyse } from "../domain/analysis.ts";
import { EDITS } from "../domain/edits/registry.ts";
import { emptyDesign } from "../domain/model/create.ts";
import { type ChangeExtent, createAnalysisStore } from "./analysisStore.ts";
import { createDocumentStore } from "./documentStore.ts";

/** A store whose looks are run by hand. */
function createByHand() {
  const document = createDocumentStore();
  const looks: (() => void)[] = [];
  const extents: ChangeExtent[] = [];
  const loaded: number[] = [];
  const store = createAnalysisStore({
    document,
    load: async () => {
      loaded.push(1);
      return analyse;
    },
    schedule: (look, extent) => {
      looks.push(look);
      extents.push(extent);
    },
  });
  return { document, store, looks, extents, loaded };
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

  it("says that a change is one of many sites where it makes more anew than can be looked at in passing", async () => {
    const { document, store, extents } = createByHand();
    const { run, undo } = document.getState();
    run(EDITS.addSite, { count: 30 });
    await store.look();
    const ids = document.getState().design.deployment.sites.map(({ id }) => id);
    const write = (...among: readonly string[]) => run(EDITS.setFields, { owner: "site", ids: among, field: "city", text: "Delft" });
    write(...ids.slice(0, 3));
    await store.look();
    write(...ids);
    await store.look();
    run(EDITS.removeItems, { ids });
    await store.look();
    undo();
    // Sites that come in are never seen without what is known of them.
    expect(extents).toEqual(["few", "few", "many", "few", "few"]);
    await store.look();
    const { deployment } = document.getState().design;
    expect(store.getState().analysis.findings).toEqual(analyse(deployment).findings);
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
