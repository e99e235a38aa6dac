import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { snap } from "./snapping.ts";

const still = { x: 100, y: 50, width: 40, height: 20 };

describe("snapping", () => {
  it("draws a box to the edge that is near, and shows the line from one to the other", () => {
    const { dx, dy, guides } = snap({ x: 103, y: 200, width: 80, height: 20 }, [still], 6);
    expect([dx, dy]).toEqual([-3, 0]);
    expect(guides).toEqual([{ axis: "x", at: 100, from: 50, to: 220 }]);
  });

  it("draws middles together", () => {
    expect(snap({ x: 300, y: 46, width: 10, height: 30 }, [still], 6)).toMatchObject({ dx: 0, dy: -1 });
  });

  it("leaves alone what is near to nothing", () => {
    expect(snap({ x: 400, y: 400, width: 10, height: 10 }, [still], 6)).toEqual({ dx: 0, dy: 0, guides: [] });
  });

  it("never goes farther than its reach, and a box that has snapped stays", () => {
    const coordinate = fc.integer({ min: -300, max: 300 });
    const box = fc.record({
      x: coordinate,
      y: coordinate,
      width: fc.integer({ min: 1, max: 90 }),
      height: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 6 }), (moving, others) => {
        const { dx, dy } = snap(moving, others, 6);
        expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(6);
        const again = snap({ ...moving, x: moving.x + dx, y: moving.y + dy }, others, 6);
        expect([Math.abs(again.dx), Math.abs(again.dy)]).toEqual([0, 0]);
      }),
    );
  });
});
