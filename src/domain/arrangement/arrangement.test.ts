import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newAppliance, newGateway, newSite } from "../model/create.ts";
import type { Site } from "../model/site.ts";
import { type Box, boundsOf, boxHolds } from "./box.ts";
import { arrangeAround, arrangeSites } from "./deployment.ts";
import { arrangeSite, withMoved, ZONE_NAME } from "./site.ts";
import { strokesOf } from "./testing/strokes.ts";

function siteWith(appliances: number, gateways: number, id = "site-1"): Site {
  return {
    ...newSite(id, `${id}-r`),
    appliances: Array.from({ length: appliances }, (_, index) => newAppliance(`${id}-a${index}`, "Normal")),
    gateways: Array.from({ length: gateways }, (_, index) => newGateway(`${id}-g${index}`)),
  };
}

function overlap(one: Box, other: Box): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}

function overlaps(boxes: readonly Box[]): number {
  return boxes.reduce((sum, box, index) => sum + boxes.slice(index + 1).filter((other) => overlap(box, other)).length, 0);
}

/** The ends of a path's strokes that touch neither another stroke nor a box. */
function looseEnds(path: string, boxes: readonly Box[]): string[] {
  const strokes = strokesOf(path);
  return strokes
    .flatMap((stroke) => [
      { x: stroke.x, y: stroke.y, stroke },
      { x: stroke.x + stroke.width, y: stroke.y + stroke.height, stroke },
    ])
    .filter(({ x, y, stroke }) => ![...boxes, ...strokes].some((one) => one !== stroke && boxHolds(one, { x, y })))
    .map(({ x, y }) => `${x} ${y}`);
}

describe("arrangement of a site", () => {
  it("lets nothing overlap and keeps everything inside its frame, for every size a site can have", () => {
    fc.assert(
      fc.property(fc.nat(16), fc.nat(8), (appliances, gateways) => {
        const { boxes, width, height } = arrangeSite(siteWith(appliances, gateways), {});
        const frame = { x: 0, y: 0, width, height };
        expect(overlaps([...boxes.values()])).toBe(0);
        for (const box of boxes.values()) {
          expect(boxHolds(frame, box)).toBe(true);
          expect(boxHolds(frame, { x: box.x + box.width, y: box.y + box.height })).toBe(true);
        }
      }),
    );
  });

  it("keeps gateways below the internal firewall however far an appliance is moved down", () => {
    const { boxes, insideTop } = arrangeSite(siteWith(2, 2), { "site-1-a0": { x: 0, y: 500 } });
    expect(boxes.get("site-1-a0")?.y).toBeGreaterThan(500);
    expect(insideTop).toBeGreaterThan((boxes.get("site-1-a0")?.y ?? 0) + 90);
    expect(boxes.get("site-1-g0")?.y).toBeGreaterThan(insideTop);
  });

  it("does not move the others when a hand moves one thing", () => {
    const before = arrangeSite(siteWith(3, 2), {});
    const after = arrangeSite(siteWith(3, 2), { "site-1-a0": { x: 900, y: 10 } });
    for (const id of ["site-1-a1", "site-1-a2"]) expect(after.boxes.get(id)).toEqual(before.boxes.get(id));
  });

  it("lets no trunk end in nothing, for every size a site can have", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 8 }), (appliances, gateways) => {
        const { trunks, boxes } = arrangeSite(siteWith(appliances, gateways), {});
        expect(looseEnds(trunks.join(""), [...boxes.values()])).toEqual([]);
      }),
    );
  });

  it("leads no trunk to where the names of the zones stand, wherever a hand has put something", () => {
    const PUT = fc.record({ x: fc.integer({ min: -300, max: 1500 }), y: fc.integer({ min: -200, max: 600 }) });
    const PUT_BY_HAND = fc.dictionary(fc.constantFrom("site-1-a0", "site-1-a5", "site-1-g0", "site-1-g1"), PUT);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 8 }), PUT_BY_HAND, (appliances, gateways, positions) => {
        const { trunks, boxes, width, height, perimeterTop } = arrangeSite(siteWith(appliances, gateways), positions);
        const names = [
          { x: 0, y: perimeterTop, width, height: ZONE_NAME.above },
          { x: 0, y: height - ZONE_NAME.below, width, height: ZONE_NAME.below },
        ];
        for (const one of [...boxes.values(), ...strokesOf(trunks.join(""))]) {
          for (const name of names) expect(one.y < name.y + name.height && one.y + one.height > name.y).toBe(false);
        }
      }),
    );
  });

  it("leaves room for the name of the internal firewall beside the last trunk", () => {
    fc.assert(
      fc.property(fc.nat(16), fc.integer({ min: 1, max: 4 }), (appliances, gateways) => {
        const { boxes, width } = arrangeSite(siteWith(appliances, gateways), {});
        const middles = [...boxes].filter(([id]) => id.includes("-g")).map(([, box]) => box.x + box.width / 2);
        expect(width - Math.max(...middles)).toBeGreaterThanOrEqual(152);
      }),
    );
  });

  it("takes rows around the others at the appliances themselves, not at the edge of the frame", () => {
    const { trunks, boxes } = arrangeSite(siteWith(6, 4), {});
    const left = Math.min(...[...boxes].filter(([id]) => id.includes("-a")).map(([, box]) => box.x));
    expect(left).toBeGreaterThan(40);
    expect(trunks.join("")).toContain(`M${left - 12} `);
  });

  it("has no trunks to what is on its way to another site", () => {
    const site = siteWith(3, 2);
    const before = arrangeSite(site, {});
    const within = withMoved(site, before, { "site-1-a2": { x: 300, y: 130 } });
    const without = withMoved(site, before, { "site-1-a2": { x: before.width + 400, y: 130 } });
    expect(within.trunks).toHaveLength(4);
    expect(without.trunks).toHaveLength(3);
    expect(without.trunks.join("")).not.toMatch(new RegExp(`[MH]${before.width + 400}`));
    expect(without.trunkLabel.x).toBeLessThan(before.width);
  });

  it("runs straight on from an appliance to the gateway that stands nearly below it", () => {
    const { trunks } = arrangeSite(siteWith(2, 2), {});
    const upright = [...trunks.join("").matchAll(/M(\S+) \S+V/g)].map(([, x]) => x);
    expect(upright).toHaveLength(4);
    expect(new Set(upright).size).toBe(2);
  });

  it("draws no trunks where a side is missing", () => {
    expect(arrangeSite(siteWith(3, 0), {}).trunks).toEqual([]);
    expect(arrangeSite(siteWith(0, 2), {}).trunks).toEqual([]);
    expect(arrangeSite(siteWith(1, 1), {}).trunks).not.toEqual([]);
  });
});

describe("arrangement of the deployment", () => {
  it("lets no two frames overlap", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(16), fc.nat(8)), { maxLength: 40 }), (sizes) => {
        const frames = sizes.map(([appliances, gateways], index) => {
          const { width, height } = arrangeSite(siteWith(appliances, gateways, `s${index}`), {});
          return { id: `s${index}`, width, height };
        });
        expect(overlaps([...arrangeSites(frames, {}).values()])).toBe(0);
      }),
    );
  });

  const SIZES = fc.array(fc.record({ width: fc.integer({ min: 300, max: 800 }), height: fc.integer({ min: 200, max: 700 }) }), {
    minLength: 1,
    maxLength: 12,
  });
  const PLACE = fc.record({ x: fc.integer({ min: -900, max: 1800 }), y: fc.integer({ min: -900, max: 1800 }) });

  it("lets no two frames overlap wherever hands have put some, and moves none that is in its slot", () => {
    fc.assert(
      fc.property(SIZES, fc.dictionary(fc.constantFrom("f0", "f1", "f2", "f5"), PLACE), (sizes, positions) => {
        const frames = sizes.map((size, index) => ({ id: `f${index}`, ...size }));
        const boxes = arrangeSites(frames, positions);
        expect(overlaps([...boxes.values()])).toBe(0);
        const slots = arrangeSites(frames, {});
        for (const { id } of frames) if (!positions[id]) expect(boxes.get(id)).toEqual(slots.get(id));
      }),
    );
  });

  it("pushes aside what a hand has put where a site grows, and lets it back when the site shrinks", () => {
    const grown = (width: number) => [
      { id: "a", width, height: 400 },
      { id: "b", width: 300, height: 400 },
    ];
    const positions = { b: { x: 420, y: 20 } };
    expect(arrangeSites(grown(400), positions).get("b")).toMatchObject({ x: 420, y: 20 });
    expect(arrangeSites(grown(600), positions).get("b")).toMatchObject({ x: 612, y: 20 });
    expect(arrangeSites(grown(400), positions).get("b")).toMatchObject({ x: 420, y: 20 });
  });

  it("moves no other frame when one is moved by hand", () => {
    const frames = ["a", "b", "c"].map((id) => ({ id, width: 300, height: 200 }));
    const moved = arrangeSites(frames, { b: { x: 999, y: 999 } });
    expect(moved.get("a")).toEqual(arrangeSites(frames, {}).get("a"));
    expect(moved.get("c")).toEqual(arrangeSites(frames, {}).get("c"));
    expect(moved.get("b")).toMatchObject({ x: 999, y: 999 });
  });

  it("makes of many sites a block of about the shape of a canvas, whatever their sizes", () => {
    for (const [width, height] of [
      [376, 390],
      [674, 390],
      [674, 780],
    ] as const) {
      for (const count of [12, 30, 200]) {
        const frames = Array.from({ length: count }, (_, index) => ({ id: `s${index}`, width, height }));
        const boxes = [...arrangeSites(frames, {}).values()];
        const { office365, pstn } = arrangeAround(arrangeSites(frames, {}));
        const whole = boundsOf([...boxes, office365, pstn]);
        const shape = (whole?.width ?? 0) / (whole?.height ?? 1);
        expect(shape).toBeGreaterThan(1.1);
        expect(shape).toBeLessThan(2);
      }
    }
  });

  it("keeps the rows as they are when one of many sites grows", () => {
    const frames = Array.from({ length: 12 }, (_, index) => ({ id: `s${index}`, width: 376, height: 390 }));
    const grown = frames.map((frame) => (frame.id === "s5" ? { ...frame, width: 700, height: 800 } : frame));
    const rows = (all: typeof frames) => [...arrangeSites(all, {}).values()].map(({ x }) => x === 0);
    expect(rows(grown)).toEqual(rows(frames));
  });

  it("ends the bus of the PSTN at the last site, however many rows there are", () => {
    const frames = Array.from({ length: 8 }, (_, index) => ({ id: `s${index}`, width: 300, height: 200 + 40 * (index % 3) }));
    for (const count of [1, 2, 3, 5, 8]) {
      const around = arrangeAround(arrangeSites(frames.slice(0, count), {}));
      expect(looseEnds(around.pstnLinks.join(""), [around.pstn, ...around.sites.values()])).toEqual([]);
      expect(looseEnds(around.office365Links.join(""), [around.office365, ...around.sites.values()])).toEqual([]);
    }
  });

  it("stands Office 365 above and the PSTN below every site", () => {
    const sites = arrangeSites([{ id: "a", width: 300, height: 200 }], {});
    const { office365, pstn } = arrangeAround(sites);
    expect(office365.y + office365.height).toBeLessThan(0);
    expect(pstn.y).toBeGreaterThan(200);
  });
});
