import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newAppliance, newGateway, newSite } from "../model/create.ts";
import type { Site } from "../model/site.ts";
import { type Box, boxHolds } from "./box.ts";
import { arrangeAround, arrangeSites } from "./deployment.ts";
import { arrangeSite } from "./site.ts";

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

  it("draws no trunks where a side is missing", () => {
    expect(arrangeSite(siteWith(3, 0), {}).trunks).toBe("");
    expect(arrangeSite(siteWith(0, 2), {}).trunks).toBe("");
    expect(arrangeSite(siteWith(1, 1), {}).trunks).not.toBe("");
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

  it("moves no other frame when one is moved by hand", () => {
    const frames = ["a", "b", "c"].map((id) => ({ id, width: 300, height: 200 }));
    const moved = arrangeSites(frames, { b: { x: 999, y: 999 } });
    expect(moved.get("a")).toEqual(arrangeSites(frames, {}).get("a"));
    expect(moved.get("c")).toEqual(arrangeSites(frames, {}).get("c"));
    expect(moved.get("b")).toMatchObject({ x: 999, y: 999 });
  });

  it("stands Office 365 above and the PSTN below every site", () => {
    const sites = arrangeSites([{ id: "a", width: 300, height: 200 }], {});
    const { office365, pstn } = arrangeAround(sites);
    expect(office365.y + office365.height).toBeLessThan(0);
    expect(pstn.y).toBeGreaterThan(200);
  });
});
