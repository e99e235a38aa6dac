import { describe, expect, it } from "vitest";
import { twoSites } from "../../fixtures/twoSites.ts";
import { createSurveyor } from "./ground.ts";
import { neighbourOf, spotsOf, type Way } from "./neighbour.ts";
import { createProjector } from "./projection.ts";

const design = twoSites();
const [seattle, amsterdam] = design.deployment.sites;
const names = new Map(
  design.deployment.sites.flatMap((site) => [
    [site.id, site.siteName ?? ""] as const,
    ...site.appliances.map(({ id, hostName }) => [id, hostName ?? ""] as const),
    ...site.gateways.map(({ id }, index) => [id, `${site.siteName} gateway ${index + 1}`] as const),
  ]),
);
const idOf = (name: string) => [...names].find(([, one]) => one === name)?.[0] ?? "";

function walk(far: boolean, from: string, ...ways: readonly Way[]): readonly (string | undefined)[] {
  const spots = spotsOf(createProjector()({ ground: createSurveyor()(design), selection: [], drag: {}, far }));
  let at: string | undefined = idOf(from);
  return ways.map((way) => {
    at = at && neighbourOf(spots, at, way);
    return at && names.get(at);
  });
}

describe("going from thing to thing with the arrows", () => {
  it("goes down from a site through its appliances to its gateways, and up again", () => {
    expect(walk(false, "Seattle", "down", "down", "up", "up")).toEqual(["SEA-HOST1", "Seattle gateway 1", "SEA-HOST1", "Seattle"]);
  });

  it("goes along a row and on into the next site", () => {
    expect(walk(false, "SEA-HOST1", "right", "right", "right", "left")).toEqual(["SEA-HOST2", "SEA-HOST3", "AMS-HOST1", "SEA-HOST3"]);
  });

  it("goes from the head of a site to that of the next", () => {
    expect(walk(false, "Seattle", "right", "left")).toEqual(["Amsterdam", "Seattle"]);
  });

  it("goes from card to card when sites are cards", () => {
    expect(walk(true, "Seattle", "right")).toEqual(["Amsterdam"]);
    expect(walk(true, "Seattle", "down")).toEqual([undefined]);
  });

  it("comes to everything that is drawn", () => {
    const spots = spotsOf(createProjector()({ ground: createSurveyor()(design), selection: [], drag: {}, far: false }));
    const reached = new Set([seattle?.id ?? ""]);
    for (const id of reached) {
      for (const way of ["left", "right", "up", "down"] as const) {
        const next = neighbourOf(spots, id, way);
        if (next) reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual([...spots.keys()].sort());
    expect(reached).toContain(amsterdam?.id);
  });
});
