import { describe, expect, it } from "vitest";
import { addAppliance } from "../domain/edits/addAppliance.ts";
import { addSite } from "../domain/edits/addSite.ts";
import { replaceDesign } from "../domain/edits/replaceDesign.ts";
import { setField } from "../domain/edits/setField.ts";
import { emptyDesign } from "../domain/model/create.ts";
import type { Design } from "../domain/model/design.ts";
import { createDocumentStore } from "./documentStore.ts";
import { HELD_LIMIT } from "./history.ts";

/** A design of one site with as many appliances as are asked for. */
function designOf(count: number): Design {
  const design = addSite.apply(emptyDesign(), { name: "Seattle" });
  return addAppliance.apply(design, { site: design.deployment.sites[0]?.id ?? "", hardwareType: "Normal", count });
}

describe("the history of undoing", () => {
  it("forgets the oldest of designs that were replaced before they fill the memory, and never the latest", () => {
    const store = createDocumentStore();
    const one = designOf(16);
    const [site] = one.deployment.sites;
    if (site === undefined) throw new Error("No site was added.");
    const sites = Array.from({ length: HELD_LIMIT / 34 }, (_, index) => ({ ...site, id: `site-${index}` }));
    const replace = () => {
      const design = { ...one, deployment: { ...one.deployment, sites: sites.map((each) => ({ ...each })) } };
      store.getState().run(replaceDesign, { design, title: "Open" });
    };
    // Each holds half of what may be held: two of them and the empty design before the first are too many.
    for (let round = 0; round < 6; round += 1) replace();
    expect(store.getState().past).toHaveLength(2);
    store.getState().undo();
    expect(store.getState().design.deployment.sites).toHaveLength(sites.length);
  });

  it("keeps edits of a large design, since they share what they leave alone", () => {
    const store = createDocumentStore();
    store.getState().run(replaceDesign, { design: designOf(16), title: "Open" });
    const id = store.getState().design.deployment.sites[0]?.id ?? "";
    for (let nth = 0; nth < 100; nth += 1) store.getState().run(setField, { owner: "site", id, field: "city", text: `City ${nth}` });
    expect(store.getState().past).toHaveLength(101);
  });
});
