import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, boxesOverlap } from "../arrangement/box.ts";
import { arrangeAround, arrangeSites, framesOf } from "../arrangement/deployment.ts";
import { noteBox } from "../arrangement/notes.ts";
import { arrangeSite, ZONE_NAME } from "../arrangement/site.ts";
import { strokesOf } from "../arrangement/testing/strokes.ts";
import { emptyDesign, newAppliance, newGateway, newSite } from "../model/create.ts";
import type { Design } from "../model/design.ts";
import type { Layout } from "../model/layout.ts";
import { notesOf } from "../model/lookup.ts";
import type { Site } from "../model/site.ts";
import { present } from "./testing/drawing.ts";
import { tidy } from "./tidy.ts";

const coordinate = fc.integer({ min: -1200, max: 2400 });
const place = fc.record({ x: coordinate, y: coordinate });
const contents = fc.record({ appliances: fc.nat(16), gateways: fc.nat(8) });

function siteOf({ appliances, gateways }: { appliances: number; gateways: number }, nth: number): Site {
  const id = `site-${nth}`;
  return {
    ...newSite(id, `${id}-r`),
    appliances: Array.from({ length: appliances }, (_, index) => newAppliance(`${id}-a${index}`, "Normal")),
    gateways: Array.from({ length: gateways }, (_, index) => newGateway(`${id}-g${index}`)),
  };
}

/** Designs in which hands have put some of the frames, appliances and gateways anywhere, made frames larger and written notes. */
const arbitraryDesign: fc.Arbitrary<Design> = fc
  .array(contents, { minLength: 1, maxLength: 9 })
  .chain((sizes) => {
    const sites = sizes.map(siteOf);
    const frames = sites.map(({ id }) => id);
    const ids = sites.flatMap(({ id, appliances, gateways }) => [id, ...[...appliances, ...gateways].map((one) => one.id)]);
    const length = fc.integer({ min: 100, max: 1500 });
    return fc.record({
      sites: fc.constant(sites),
      positions: fc.dictionary(fc.constantFrom(...ids), place),
      sizes: fc.dictionary(fc.constantFrom(...frames), fc.record({ width: length, height: length })),
      places: fc.array(place, { maxLength: 5 }),
    });
  })
  .map(({ sites, positions, sizes, places }) => {
    const empty = emptyDesign();
    const notes = places.map((one, index) => ({ id: `note-${index}`, text: "Ask", width: 200, height: 90, ...one }));
    const layout: Layout = { ...empty.layout, positions, sizes, notes };
    return { ...empty, deployment: { ...empty.deployment, sites }, layout };
  });

function drawn({ deployment, layout }: Design) {
  const frames = arrangeSites(framesOf(deployment.sites, layout), layout.positions);
  const inside = deployment.sites.map((site) => arrangeSite(site, layout.positions, layout.sizes?.[site.id]));
  return { frames: [...frames.values()], inside, around: arrangeAround(frames) };
}

/** The pairs of boxes that lie on each other. */
function overlaps(boxes: readonly Box[]): readonly (readonly [Box, Box])[] {
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => (boxesOverlap(one, other) ? [[one, other] as const] : [])),
  );
}

/** The boxes that a path of links goes through. */
function crossed(path: string, boxes: readonly Box[]): readonly Box[] {
  const strokes = strokesOf(path);
  return boxes.filter((box) => strokes.some((stroke) => boxesOverlap(box, stroke)));
}

describe("a canvas that was tidied", () => {
  const tidied = arbitraryDesign.map((design) => tidy.apply(design, {}));

  it("has nothing on top of anything: no frame, no cloud and no note", () => {
    fc.assert(
      fc.property(tidied, (design) => {
        const { frames, around } = drawn(design);
        expect(overlaps([...frames, around.office365, around.pstn, ...notesOf(design).map(noteBox)])).toEqual([]);
      }),
    );
  });

  it("has appliances and gateways within their zones, clear of each other and of the words of the zone", () => {
    fc.assert(
      fc.property(tidied, (design) => {
        for (const [index, { boxes, width, height, perimeterTop, insideTop }] of drawn(design).inside.entries()) {
          expect(overlaps([...boxes.values()])).toEqual([]);
          const { appliances } = present(design.deployment.sites[index]);
          for (const [id, box] of boxes) {
            const isAppliance = appliances.some((one) => one.id === id);
            const [top, bottom] = isAppliance ? [perimeterTop + ZONE_NAME.above, insideTop] : [insideTop, height - ZONE_NAME.below];
            expect(box.x).toBeGreaterThan(0);
            expect(box.x + box.width).toBeLessThan(width);
            expect(box.y).toBeGreaterThanOrEqual(top);
            expect(box.y + box.height).toBeLessThanOrEqual(bottom);
          }
        }
      }),
    );
  });

  it("has no link through a frame, an appliance or a gateway", () => {
    fc.assert(
      fc.property(tidied, (design) => {
        const { frames, around, inside } = drawn(design);
        for (const paths of [around.office365Links, around.pstnLinks]) expect(crossed(paths.join(""), frames)).toEqual([]);
        for (const { trunks, boxes, width, height } of inside) {
          expect(crossed(trunks.join(""), [...boxes.values()])).toEqual([]);
          for (const { x, y, ...stroke } of strokesOf(trunks.join(""))) {
            expect(Math.min(x, y, width - x - stroke.width, height - y - stroke.height)).toBeGreaterThan(0);
          }
        }
      }),
    );
  });

  it("is read in the order of the design: each site stands right of the one before, or in a row below", () => {
    fc.assert(
      fc.property(tidied, (design) => {
        const { frames } = drawn(design);
        for (const [index, frame] of frames.slice(1).entries()) {
          const before = present(frames[index]);
          const isBeside = frame.y === before.y && frame.x > before.x + before.width;
          expect(isBeside || frame.y > before.y + before.height).toBe(true);
        }
      }),
    );
  });

  it("is the very same after a second time", () => {
    fc.assert(
      fc.property(tidied, (design) => {
        expect(tidy.apply(design, {})).toBe(design);
      }),
    );
  });
});

describe("a site that was tidied", () => {
  it("leaves everything of other sites where it was, and the frame where a hand has put it", () => {
    fc.assert(
      fc.property(arbitraryDesign, fc.nat(8), (design, nth) => {
        const { sites } = design.deployment;
        const index = nth % sites.length;
        const site = present(sites[index]);
        const after = tidy.apply(design, { site: site.id });
        const own = new Set([...site.appliances, ...site.gateways].map(({ id }) => id));
        const others = Object.entries(design.layout.positions).filter(([id]) => !own.has(id));
        expect(after.layout.positions).toEqual(Object.fromEntries(others));
        const [before, now] = [drawn(design).inside, drawn(after).inside];
        expect(now.filter((_, at) => at !== index)).toEqual(before.filter((_, at) => at !== index));
        expect(present(now[index])).toEqual(arrangeSite(site, {}));
        const sizeOf = ({ width, height }: { width: number; height: number }) => ({ width, height });
        const isAsLarge = isDeepStrictEqual(sizeOf(present(before[index])), sizeOf(present(now[index])));
        if (isAsLarge) expect(drawn(after).frames).toEqual(drawn(design).frames);
        expect(tidy.apply(after, { site: site.id })).toBe(after);
      }),
    );
  });
});
