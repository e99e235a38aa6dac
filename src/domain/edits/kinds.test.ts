import { describe, expect, it } from "vitest";
import { clipOf } from "./clipOf.ts";
import { kindsOfClip, namesIn } from "./kinds.ts";
import { Drawing } from "./testing/drawing.ts";

const drawing = new Drawing();
drawing.addSite("Seattle", 3, "10.20.0.0/24", "198.51.100.0/24");
drawing.addSite("Amsterdam", 1, "10.30.0.0/24", "203.0.113.0/24");
const { sites } = drawing.design.deployment;
const notes = ["Ask", "Wait"].map((text, index) => ({ id: `note-${90 + index}`, text, x: 0, y: 0, width: 100, height: 50 }));
const design = { ...drawing.design, layout: { ...drawing.design.layout, notes } };
const [seattle, amsterdam] = sites.map(({ id }) => id) as [string, string];
const hosts = sites.flatMap(({ appliances }) => appliances.map(({ id }) => id));

describe("what is said of several things", () => {
  it("is the name of a single one, and the kinds of several with how many there are", () => {
    expect(namesIn(design, [seattle])).toBe("Seattle");
    expect(namesIn(design, ["note-90"])).toBe("note “Ask”");
    expect(namesIn(design, [seattle, amsterdam])).toBe("2 sites");
    expect(namesIn(design, ["note-90", seattle, "note-91"])).toBe("1 site and 2 notes");
    expect(namesIn(design, [seattle, ...hosts, "note-91"])).toBe("1 site, 4 appliances and 1 note");
  });

  it("passes over what is not there", () => {
    expect(namesIn(design, ["site-98", "site-99"])).toBe("nothing");
    expect(namesIn(design, ["site-98", seattle])).toBe("1 site");
  });

  it("of a clip leaves out what is within its sites", () => {
    expect(kindsOfClip(clipOf(design, [seattle, ...hosts.slice(3), "note-90"]))).toBe("1 site, 1 appliance and 1 note");
  });
});
