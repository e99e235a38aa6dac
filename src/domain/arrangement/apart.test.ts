import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addAppliance } from "../edits/addAppliance.ts";
import { addGateway } from "../edits/addGateway.ts";
import { alignItems, distributeItems } from "../edits/alignItems.ts";
import { placeItems } from "../edits/placeItems.ts";
import { smallDesign } from "../edits/testing/startingPoints.ts";
import type { Design } from "../model/design.ts";
import { ALIGNMENTS, aligned, peersOf } from "./align.ts";
import { keptApart } from "./apart.ts";
import { type Box, boxesOverlap } from "./box.ts";

const GAP = { x: 12, y: 24 };
const box = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.integer({ min: 0, max: 600 }),
  width: fc.constantFrom(40, 152, 172),
  height: fc.constantFrom(48, 94),
});

/** The pairs that lie on each other, by their places in the list. */
function covered(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((one, index) =>
    boxes.slice(0, index).flatMap((other, at) => (boxesOverlap(one, other) ? [`${at} × ${index}`] : [])),
  );
}

describe("what is put on one line", () => {
  it.each(ALIGNMENTS)("%s: covers nothing that it did not cover before, and stands on the line", (alignment) => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 2, maxLength: 9 }), fc.array(box, { maxLength: 5 }), (chosen, others) => {
        const boxes = new Map(chosen.map((one, index) => [`item-${index}`, one]));
        const origin = { x: 14, y: 120 };
        const places = aligned({ boxes, origin }, alignment);
        const along = ["left", "center", "right"].includes(alignment) ? "y" : "x";
        const kept = keptApart({ boxes, origin, others, gap: GAP }, places, along);
        const after = [...boxes].map(([id, one]) => {
          const { x, y } = kept[id] ?? { x: 0, y: 0 };
          return { ...one, x: x + origin.x, y: y + origin.y };
        });
        const before = covered([...others, ...chosen]);
        expect(covered([...others, ...after]).filter((pair) => !before.includes(pair))).toEqual([]);
        const across = along === "x" ? "y" : "x";
        for (const id of boxes.keys()) expect(kept[id]?.[across]).toBe(places[id]?.[across]);
      }),
    );
  });

  const small = smallDesign();
  const home = small.deployment.sites[0]?.id ?? "";
  const design = addGateway.apply(addAppliance.apply(small, { site: home, hardwareType: "Normal" }), { site: home });
  const [site] = design.deployment.sites;
  if (!site) throw new Error("The design has sites.");
  const boxesOf = (of: Design, ids: readonly string[]) => [...(peersOf(of, ids)?.boxes.values() ?? [])];

  it.each([
    ["appliances of a row", site.appliances.map(({ id }) => id)],
    ["gateways of a row", site.gateways.map(({ id }) => id)],
    ["sites side by side", design.deployment.sites.map(({ id }) => id)],
  ])("%s become a column at their left edges", (_, ids) => {
    const next = alignItems.apply(design, { ids, alignment: "left" });
    const boxes = boxesOf(next, ids);
    expect(boxes.length).toBeGreaterThan(1);
    expect(new Set(boxes.map(({ x }) => x)).size).toBe(1);
    expect(covered(boxes)).toEqual([]);
    expect(boxes.map(({ y }) => y)).toEqual(boxes.map(({ y }) => y).toSorted((one, other) => one - other));
  });

  it("leaves a row alone whose upper edges are on one line, and its room as it is", () => {
    const ids = site.appliances.map(({ id }) => id);
    expect(boxesOf(alignItems.apply(design, { ids, alignment: "top" }), ids)).toEqual(boxesOf(design, ids));
  });

  it("is not distributed onto each other either: what has no room between the outermost goes on beyond", () => {
    const ids = site.appliances.map(({ id }) => id);
    const [first = "", second = "", third = ""] = ids;
    // Between the first two, side by side, there is no room for the third, which stands a little lower.
    const positions = { [first]: { x: 0, y: 0 }, [second]: { x: 164, y: 0 }, [third]: { x: 80, y: 100 } };
    const next = distributeItems.apply(placeItems.apply(design, { positions }), { ids, direction: "vertically" });
    expect(covered(boxesOf(next, ids))).toEqual([]);
  });
});
