import { describe, expect, it } from "vitest";
import { addAppliance } from "../domain/edits/addAppliance.ts";
import { addSite } from "../domain/edits/addSite.ts";
import { placeItems } from "../domain/edits/placeItems.ts";
import { removeItems } from "../domain/edits/removeItems.ts";
import { setField } from "../domain/edits/setField.ts";
import { createDocumentStore } from "./documentStore.ts";
import { HISTORY_LIMIT } from "./history.ts";

function withSite() {
  const store = createDocumentStore();
  store.getState().run(addSite, { name: "Seattle" });
  const [site] = store.getState().design.deployment.sites;
  if (site === undefined) throw new Error("No site was added.");
  const name = (text: string) =>
    store.getState().run(setField, { owner: "site", id: site.id, field: "siteName", text }, { mergeKey: "site name" });
  const titles = () => store.getState().past.map((step) => step.title);
  return { store, site, name, titles };
}

describe("the document store", () => {
  it("undoes and redoes a run, with its title", () => {
    const { store, site, titles } = withSite();
    const { design } = store.getState();
    store.getState().run(removeItems, { ids: [site.id] });
    expect(titles().at(-1)).toBe("Remove Seattle");
    store.getState().undo();
    expect(store.getState().design).toBe(design);
    expect(store.getState().future.at(-1)?.title).toBe("Remove Seattle");
    store.getState().redo();
    expect(store.getState().design.deployment.sites).toEqual([]);
  });

  it("forgets a step, so that neither undo nor redo knows of it", () => {
    const { store, site, titles } = withSite();
    store.getState().run(removeItems, { ids: [site.id] });
    store.getState().forget();
    expect(titles()).toEqual(["Add PSTN site Seattle"]);
    expect(store.getState().future).toEqual([]);
    expect(store.getState().design.deployment.sites).toEqual([site]);
    store.getState().forget();
    store.getState().forget();
    expect(store.getState().design.deployment.sites).toEqual([]);
  });

  it("makes one step of a visit to a field", () => {
    const { store, site, name, titles } = withSite();
    for (const text of ["S", "Se", "Sea"]) name(text);
    expect(titles()).toEqual(["Add PSTN site Seattle", "Change Site name of Seattle"]);
    store.getState().undo();
    expect(store.getState().design.deployment.sites).toEqual([site]);
  });

  it("begins a new step after the field was left", () => {
    const { store, name, titles } = withSite();
    name("S");
    store.getState().sealStep();
    name("Se");
    expect(titles()).toHaveLength(3);
  });

  it("leaves no step when the text typed is in the end what it was", () => {
    const { store, site, name, titles } = withSite();
    const { design } = store.getState();
    name("Seattl");
    name("Seattle");
    expect(titles()).toHaveLength(1);
    expect(store.getState().design).toBe(design);
    expect(store.getState().design.deployment.sites[0]).toBe(site);
  });

  it.each<[string, (store: ReturnType<typeof withSite>["store"]) => void, number]>([
    ["a run", (store) => store.getState().run(addSite, { name: "Paris" }), 3],
    ["an undo", (store) => store.getState().undo(), 1],
    ["the end of the visit", (store) => store.getState().sealStep(), 2],
    ["catching up", (store) => store.getState().catchUp(), 2],
  ])("does the last of what was kept back before %s, once", (_, next, steps) => {
    const { store, name, titles } = withSite();
    const done: string[] = [];
    for (const text of ["S", "Se", "Sea"]) {
      store.getState().holdBack(() => {
        done.push(text);
        name(text);
      });
    }
    expect(titles()).toHaveLength(1);
    next(store);
    expect(done).toEqual(["Sea"]);
    expect(titles()).toHaveLength(steps);
    store.getState().catchUp();
    expect(done).toEqual(["Sea"]);
  });

  it("judges the text in the field by the design before the visit, so that what made way on the way there comes back", () => {
    const { store, site } = withSite();
    const { run } = store.getState();
    const type = (field: string, text: string) => run(setField, { owner: "site", id: site.id, field, text }, { mergeKey: field });
    run(addAppliance, { site: site.id, hardwareType: "Normal" });
    type("corpnetSubnet", "10.20.0.0/24");
    const adAddress = () => store.getState().design.deployment.sites[0]?.appliances[0]?.adAddress;
    type("corpnetDefaultGateway", "10.20.0.10");
    expect(adAddress()).toBe("10.20.0.18");
    type("corpnetDefaultGateway", "10.20.0.100");
    expect(adAddress()).toBe("10.20.0.10");
  });

  it("adds up edits of one key that do not replace each other", () => {
    const { store } = withSite();
    for (let count = 0; count < 3; count += 1) store.getState().run(addSite, {}, { mergeKey: "sites" });
    expect(store.getState().design.deployment.sites).toHaveLength(4);
    store.getState().undo();
    expect(store.getState().design.deployment.sites).toHaveLength(1);
  });

  it("keeps every thing placed in one drag", () => {
    const { store, site } = withSite();
    store.getState().run(addSite, { name: "Amsterdam" });
    const other = store.getState().design.deployment.sites[1]?.id ?? "";
    store.getState().run(placeItems, { positions: { [site.id]: { x: 1, y: 1 } } }, { mergeKey: "drag" });
    for (const x of [901, 902]) store.getState().run(placeItems, { positions: { [other]: { x, y: 2 } } }, { mergeKey: "drag" });
    expect(store.getState().design.layout.positions).toEqual({ [site.id]: { x: 1, y: 1 }, [other]: { x: 902, y: 2 } });
  });

  it("says why an edit is refused and changes nothing", () => {
    const { store } = withSite();
    const before = store.getState();
    const result = before.run(removeItems, { ids: ["site-99"] });
    expect(result).toEqual({ ok: false, message: expect.stringContaining("site-99") });
    expect(store.getState()).toBe(before);
  });

  it("makes no step of an edit that changes nothing", () => {
    const { store, site, titles } = withSite();
    expect(store.getState().run(setField, { owner: "site", id: site.id, field: "siteName", text: "Seattle" }).ok).toBe(true);
    expect(titles()).toHaveLength(1);
  });

  it("forgets what could be redone once something else is done", () => {
    const { store, name } = withSite();
    name("S");
    store.getState().undo();
    store.getState().run(addSite, {});
    expect(store.getState().future).toEqual([]);
  });

  it("tells what was added and which subnet is full", () => {
    const { store, site } = withSite();
    const { run } = store.getState();
    run(setField, { owner: "site", id: site.id, field: "corpnetSubnet", text: "10.20.0.0/29" });
    const result = run(addAppliance, { site: site.id, hardwareType: "Normal", count: 2 });
    expect(result).toMatchObject({ ok: true, added: [expect.stringMatching(/^appliance-/), expect.stringMatching(/^appliance-/)] });
    expect(result.ok && result.notices).toEqual([
      expect.stringMatching(/^10\.20\.0\.0\/29 has no free address left for PST-HOST2|SEA-HOST2/),
    ]);
  });

  it("keeps at least 200 steps", () => {
    const store = createDocumentStore();
    for (let count = 0; count < HISTORY_LIMIT + 20; count += 1)
      store.getState().run(setField, {
        owner: "deployment",
        id: "deployment",
        field: "customer",
        text: String(count),
      });
    expect(HISTORY_LIMIT).toBeGreaterThanOrEqual(200);
    expect(store.getState().past).toHaveLength(HISTORY_LIMIT);
  });
});
