import { describe, expect, it } from "vitest";
import { arrangeSites, framesOf } from "../arrangement/deployment.ts";
import type { Design } from "../model/design.ts";
import { addAppliance } from "./addAppliance.ts";
import { addSite } from "./addSite.ts";
import { placeItems } from "./placeItems.ts";
import { Drawing } from "./testing/drawing.ts";

/** Where the frames of a design stand, by the names of their sites. */
function framesByName({ deployment, layout }: Design) {
  const boxes = arrangeSites(framesOf(deployment.sites, layout), layout.positions);
  return Object.fromEntries(deployment.sites.map((site) => [site.siteName ?? "", boxes.get(site.id)]));
}

describe("placing frames by hand", () => {
  it("puts the title of a dropped site under the pointer where there is room", () => {
    const design = new Drawing().run(addSite, { name: "Delft", position: { x: 500, y: 300 } }).design;
    expect(framesByName(design).Delft).toMatchObject({ x: 328, y: 276 });
  });

  it("puts a site that is dropped close above another so that it covers nothing of it", () => {
    const design = new Drawing().run(addSite, { name: "Seattle" }).run(addSite, { name: "Delft", position: { x: 172, y: -20 } }).design;
    const { Seattle, Delft } = framesByName(design);
    expect(Seattle).toMatchObject({ x: 0, y: 0 });
    expect((Delft?.y ?? 0) + (Delft?.height ?? 0)).toBeLessThan(0);
  });

  it("puts a site that is moved onto another beside it, and leaves the other alone", () => {
    const drawing = new Drawing().run(addSite, { name: "Seattle" }).run(addSite, { name: "Delft" });
    const before = framesByName(drawing.design);
    const id = drawing.design.deployment.sites[1]?.id ?? "";
    const after = framesByName(drawing.run(placeItems, { positions: { [id]: { x: 20, y: 30 } } }).design);
    expect(after.Seattle).toEqual(before.Seattle);
    expect(after.Delft?.y).toBeGreaterThan((before.Seattle?.y ?? 0) + (before.Seattle?.height ?? 0));
  });

  it("changes nothing where what is moved is stopped by another and stays where it stands", () => {
    const { design } = new Drawing().run(addSite, { name: "Seattle" }).run(addSite, { name: "Delft" });
    const id = design.deployment.sites[0]?.id ?? "";
    const pushed = (from: Design) => {
      const { x = 0, y = 0 } = framesByName(from).Seattle ?? {};
      return placeItems.apply(from, { positions: { [id]: { x: x + 5, y } } });
    };
    let atTheWall = design;
    for (let presses = 0; presses < 20; presses += 1) atTheWall = pushed(atTheWall);
    expect(framesByName(atTheWall).Seattle?.x).toBeGreaterThan(0);
    expect(pushed(atTheWall)).toBe(atTheWall);
  });

  it("moves nothing that a hand has put somewhere when a site is added", () => {
    const drawing = new Drawing().run(addSite, { name: "Seattle" }).run(addSite, { name: "Delft" });
    const id = drawing.design.deployment.sites[1]?.id ?? "";
    drawing.run(placeItems, { positions: { [id]: { x: 700, y: 10 } } });
    for (const add of [() => drawing.run(addSite, {}), () => drawing.run(addAppliance, { hardwareType: "Normal" })]) {
      add();
      expect(framesByName(drawing.design).Delft).toMatchObject({ x: 700, y: 10 });
    }
  });
});
