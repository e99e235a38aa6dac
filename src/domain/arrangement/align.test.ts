import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallDesign } from "../edits/testing/startingPoints.ts";
import { notesOf } from "../model/lookup.ts";
import { ALIGNMENTS, aligned, arePeers, distributed, peersOf } from "./align.ts";
import type { Box } from "./box.ts";

const coordinate = fc.integer({ min: -2000, max: 2000 });
const length = fc.integer({ min: 10, max: 400 });
const box = fc.record({ x: coordinate, y: coordinate, width: length, height: length });
const peers = fc
  .array(box, { minLength: 3, maxLength: 12 })
  .map((boxes) => ({ boxes: new Map(boxes.map((one, index) => [`item-${index}`, one])), origin: { x: 30, y: 40 } }));

function moved(
  boxes: ReadonlyMap<string, Box>,
  places: Readonly<Record<string, { x: number; y: number }>>,
  origin: { x: number; y: number },
) {
  return [...boxes].map(([id, one]) => ({ ...one, x: (places[id]?.x ?? 0) + origin.x, y: (places[id]?.y ?? 0) + origin.y }));
}

const EDGES = {
  left: (one: Box) => one.x,
  center: (one: Box) => one.x + one.width / 2,
  right: (one: Box) => one.x + one.width,
  top: (one: Box) => one.y,
  middle: (one: Box) => one.y + one.height / 2,
  bottom: (one: Box) => one.y + one.height,
} as const;

describe("what can share a line", () => {
  const design = smallDesign();
  const [seattle, amsterdam] = design.deployment.sites;
  if (!seattle || !amsterdam) throw new Error("The design has two sites.");
  const note = notesOf(design)[0]?.id ?? "";
  const [first = "", second = ""] = seattle.appliances.map(({ id }) => id);
  const gateway = seattle.gateways[0]?.id ?? "";

  it.each<[string, readonly string[], readonly string[] | undefined]>([
    ["sites and notes", [note, amsterdam.id, seattle.id], [seattle.id, amsterdam.id, note]],
    ["appliances of one site", [second, first], [first, second]],
    ["not appliances of two sites", [first, amsterdam.appliances[0]?.id ?? ""], undefined],
    ["not an appliance and a gateway", [first, gateway], undefined],
    ["not a site and what it holds", [seattle.id, first], undefined],
    ["not what is gone", [seattle.id, "gone"], undefined],
    ["not nothing", [], undefined],
  ])("%s", (_, ids, expected) => {
    expect(peersOf(design, ids) && [...(peersOf(design, ids)?.boxes.keys() ?? [])]).toEqual(expected);
    expect(arePeers(design, ids)).toBe(expected !== undefined);
  });
});

describe("alignment", () => {
  it.each(ALIGNMENTS)("%s: all share the line, and nothing moves along it", (alignment) => {
    fc.assert(
      fc.property(peers, ({ boxes, origin }) => {
        const after = moved(boxes, aligned({ boxes, origin }, alignment), origin);
        const lines = after.map(EDGES[alignment]);
        expect(Math.max(...lines) - Math.min(...lines)).toBeLessThanOrEqual(1);
        const along = ["left", "center", "right"].includes(alignment) ? ("y" as const) : ("x" as const);
        expect(after.map((one) => one[along])).toEqual([...boxes.values()].map((one) => one[along]));
      }),
    );
  });
});

describe("distribution", () => {
  it.each(["horizontally", "vertically"] as const)("%s: the same room between each and the next, from end to end", (direction) => {
    const [at, size] = direction === "horizontally" ? (["x", "width"] as const) : (["y", "height"] as const);
    fc.assert(
      fc.property(peers, ({ boxes, origin }) => {
        const before = [...boxes.values()];
        const after = moved(boxes, distributed({ boxes, origin }, direction), origin);
        const middle = (one: Box) => one[at] + one[size] / 2;
        const order = before.map((_, index) => index).sort((one, other) => middle(before[one] as Box) - middle(before[other] as Box));
        const inOrder = order.map((index) => after[index] as Box);
        const gaps = inOrder.slice(1).map((one, index) => one[at] - (inOrder[index] as Box)[at] - (inOrder[index] as Box)[size]);
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(2);
        const [first, last] = [inOrder[0] as Box, inOrder.at(-1) as Box];
        const end = (one: Box) => one[at] + one[size];
        expect(first[at]).toBe(Math.min(...before.map((one) => one[at])));
        expect(Math.abs(end(last) - Math.max(...before.map(end)))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("leaves the same room between three of different widths", () => {
    const at = (x: number, width: number) => ({ x, y: 0, width, height: 10 });
    const boxes = new Map([
      ["a", at(0, 10)],
      ["b", at(15, 30)],
      ["c", at(100, 20)],
    ]);
    expect(distributed({ boxes, origin: { x: 0, y: 0 } }, "horizontally")).toEqual({
      a: { x: 0, y: 0 },
      b: { x: 40, y: 0 },
      c: { x: 100, y: 0 },
    });
  });
});
