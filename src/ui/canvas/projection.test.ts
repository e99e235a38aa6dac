import { describe, expect, it } from "vitest";
import { addAppliance } from "../../domain/edits/addAppliance.ts";
import { addGateway } from "../../domain/edits/addGateway.ts";
import { addNote } from "../../domain/edits/addNote.ts";
import { addSite } from "../../domain/edits/addSite.ts";
import { moveItems } from "../../domain/edits/moveItems.ts";
import { resizeItem } from "../../domain/edits/resizeItem.ts";
import { setField } from "../../domain/edits/setField.ts";
import { setNote } from "../../domain/edits/setNote.ts";
import { emptyDesign } from "../../domain/model/create.ts";
import type { Design } from "../../domain/model/design.ts";
import { notesOf } from "../../domain/model/lookup.ts";
import { createSurveyor } from "./ground.ts";
import { createProjector, type Projection, type ProjectionInput } from "./projection.ts";

/** A design of some sites, each with two appliances and a gateway. */
function designOf(sites: number): Design {
  let design = emptyDesign();
  for (let index = 0; index < sites; index += 1) {
    design = addSite.apply(design, { name: `Site ${index}` });
    const site = design.deployment.sites[index]?.id ?? "";
    design = addAppliance.apply(design, { site, hardwareType: "Normal", count: 2 });
    design = addGateway.apply(design, { site });
  }
  return design;
}

type Input = Omit<ProjectionInput, "ground"> & { readonly design: Design };

const NOTHING: Omit<Input, "design"> = { selection: [], drag: {}, far: false };

/** Projects designs one after the other, as the canvas does. */
function canvas(): (input: Input) => Projection {
  const [survey, project] = [createSurveyor(), createProjector()];
  return ({ design, ...rest }) => project({ ground: survey(design), ...rest });
}

describe("projection of the design onto the canvas", () => {
  it("draws every site, appliance and gateway, parents before what they hold", () => {
    const { nodes } = canvas()({ ...NOTHING, design: designOf(3) });
    expect(nodes.filter((node) => node.type === "site")).toHaveLength(3);
    expect(nodes.filter((node) => node.type === "appliance")).toHaveLength(6);
    expect(nodes.filter((node) => node.type === "gateway")).toHaveLength(3);
    nodes.forEach((node, index) => {
      if (node.parentId) expect(nodes.findIndex((one) => one.id === node.parentId)).toBeLessThan(index);
    });
  });

  it("keeps every node but the renamed site's when a site is renamed", () => {
    const project = canvas();
    const design = designOf(4);
    const before = project({ ...NOTHING, design }).nodes;
    const site = design.deployment.sites[1]?.id ?? "";
    const after = project({
      ...NOTHING,
      design: setField.apply(design, { owner: "site", id: site, field: "city", text: "Delft" }),
    }).nodes;
    const changed = after.filter((node) => !before.includes(node)).map((node) => node.id);
    expect(changed).toEqual([site]);
  });

  it("keeps every other node when one is selected or dragged, but for the site whose trunks go along", () => {
    const project = canvas();
    const design = designOf(2);
    const before = project({ ...NOTHING, design }).nodes;
    const [first] = design.deployment.sites;
    const appliance = first?.appliances[0]?.id ?? "";
    const selected = project({ ...NOTHING, design, selection: [appliance] }).nodes;
    expect(selected.filter((node) => !before.includes(node)).map((node) => node.id)).toEqual([appliance]);
    const dragged = project({ ...NOTHING, design, selection: [appliance], drag: { [appliance]: { x: 5, y: 7 } } }).nodes;
    const moved = dragged.filter((node) => !selected.includes(node));
    expect(moved.map((node) => node.id)).toEqual([first?.id, appliance]);
    expect(moved[1]?.position).toEqual({ x: 5, y: 7 });
    const trunksOf = (nodes: typeof before) =>
      nodes.flatMap((node) => (node.type === "site" && !node.data.far ? [node.data.arrangement.trunks] : []));
    expect(trunksOf(dragged)[0]).not.toBe(trunksOf(before)[0]);
    expect(trunksOf(dragged)[1]).toBe(trunksOf(before)[1]);
  });

  it("lays every site with all it holds on a level of its own, and what is dragged above all of them", () => {
    const design = designOf(2);
    const [first, second] = design.deployment.sites;
    const appliance = first?.appliances[0]?.id ?? "";
    const levels = (drag: Input["drag"]) =>
      new Map(canvas()({ ...NOTHING, design, drag }).nodes.map((node) => [node.id, node.zIndex ?? 0]));
    const still = levels({});
    expect(still.get(appliance)).toBeGreaterThan(still.get(first?.id ?? "") ?? 0);
    expect(still.get(appliance)).toBeLessThan(still.get(second?.id ?? "") ?? 0);
    const dragged = levels({ [appliance]: { x: 900, y: 100 } });
    expect(dragged.get(appliance)).toBeGreaterThan(Math.max(...(second?.appliances.map(({ id }) => dragged.get(id) ?? 0) ?? [])));
  });

  it("lays what is selected in a site before its neighbours, and below the next site", () => {
    const design = designOf(2);
    const [first, second] = design.deployment.sites;
    const [one = "", other = ""] = first?.appliances.map(({ id }) => id) ?? [];
    const { nodes } = canvas()({ ...NOTHING, design, selection: [one] });
    const levels = new Map(nodes.map((node) => [node.id, node.zIndex ?? 0]));
    expect(levels.get(one)).toBeGreaterThan(levels.get(other) ?? 0);
    expect(levels.get(one)).toBeLessThan(levels.get(second?.id ?? "") ?? 0);
  });

  it("draws the contents of a site out of view only while something of it is selected or dragged", () => {
    const project = canvas();
    const design = designOf(3);
    const [first, second] = design.deployment.sites;
    const inView = new Set([first?.id ?? ""]);
    const appliance = second?.appliances[0]?.id ?? "";
    const parents = (input: Partial<Input>) =>
      new Set(project({ ...NOTHING, design, inView, ...input }).nodes.flatMap(({ parentId }) => parentId ?? []));
    expect(parents({})).toEqual(inView);
    expect(parents({ selection: [appliance] })).toEqual(new Set([first?.id, second?.id]));
    expect(parents({ drag: { [appliance]: { x: 5, y: 7 } } })).toEqual(new Set([first?.id, second?.id]));
    expect(parents({ selection: [second?.id ?? ""], drag: { [second?.id ?? ""]: { x: 5, y: 7 } } })).toEqual(inView);
    expect(parents({})).toEqual(inView);
  });

  it("knows the site that something is in, also after it has moved to another, and of a note that it is in none", () => {
    const survey = createSurveyor();
    const design = addNote.apply(designOf(2), { text: "Ask" });
    const [first, second] = design.deployment.sites;
    const appliance = first?.appliances[0]?.id ?? "";
    const [before, after] = [survey(design), survey(moveItems.apply(design, { ids: [appliance], site: second?.id ?? "" }))];
    expect(before.siteOf(appliance)).toBe(first?.id);
    expect(after.siteOf(appliance)).toBe(second?.id);
    expect(after.siteOf(second?.id ?? "")).toBe(second?.id);
    expect(after.siteOf(notesOf(design)[0]?.id ?? "")).toBeUndefined();
  });

  it("gives the very same nodes where nothing changed", () => {
    const project = canvas();
    const design = designOf(2);
    expect(project({ ...NOTHING, design }).nodes).toBe(project({ ...NOTHING, design, selection: [], drag: {} }).nodes);
  });

  it("draws neither Office 365 nor the PSTN where there is no site", () => {
    expect(canvas()({ ...NOTHING, design: emptyDesign() }).nodes).toEqual([]);
  });

  it("draws notes above all frames, near and far, and keeps those that did not change", () => {
    const design = addNote.apply(addNote.apply(designOf(2), { text: "Ask" }), { text: "Answer" });
    const project = canvas();
    const notesIn = (one: Design, far: boolean) => project({ ...NOTHING, design: one, far }).nodes.filter(({ type }) => type === "note");
    const [ask, answer] = notesIn(design, false);
    expect([ask?.ariaLabel, answer?.ariaLabel]).toEqual(["Note Ask", "Note Answer"]);
    expect(ask?.zIndex).toBeGreaterThan(
      Math.max(
        ...project({ ...NOTHING, design })
          .nodes.filter(({ type }) => type !== "note")
          .map(({ zIndex }) => zIndex ?? 0),
      ),
    );
    const [changed, same] = notesIn(setNote.apply(design, { id: ask?.id ?? "", text: "Ask again" }), false);
    expect(changed?.ariaLabel).toBe("Note Ask again");
    expect(same).toBe(answer);
    expect(notesIn(design, true)).toHaveLength(2);
  });

  it("makes the frame of a site anew when a hand has made it larger, and no other node but those it pushes aside", () => {
    const design = designOf(2);
    const [first, second] = design.deployment.sites;
    const project = canvas();
    const before = project({ ...NOTHING, design });
    const after = project({
      ...NOTHING,
      design: resizeItem.apply(design, { id: first?.id ?? "", box: { x: 0, y: 0, width: 900, height: 0 } }),
    });
    expect(after.nodes.find(({ id }) => id === first?.id)?.width).toBe(900);
    const inner = (nodes: typeof before.nodes) => nodes.filter(({ parentId }) => parentId === first?.id || parentId === second?.id);
    expect(inner(after.nodes)).toEqual(inner(before.nodes));
    for (const [index, node] of inner(after.nodes).entries()) expect(node).toBe(inner(before.nodes)[index]);
  });

  it("draws only the sites when seen from far away", () => {
    const { nodes } = canvas()({ ...NOTHING, design: designOf(2), far: true });
    expect(new Set(nodes.map((node) => node.type))).toEqual(new Set(["cloud", "site"]));
  });
});
