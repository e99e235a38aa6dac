import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { twoSites } from "../../fixtures/twoSites.ts";
import { analyse } from "../analysis.ts";
import { type Box, boundsOf, boxesOverlap } from "../arrangement/box.ts";
import { arrangeAround, arrangeSites, framesOf } from "../arrangement/deployment.ts";
import { noteBox } from "../arrangement/notes.ts";
import { emptyDesign } from "../model/create.ts";
import type { Design } from "../model/design.ts";
import { notesOf } from "../model/lookup.ts";
import { archiveFiles } from "../outputs/archive.ts";
import { addDesign } from "./addDesign.ts";
import { planAddition } from "./addition/planAddition.ts";
import { addNote } from "./addNote.ts";
import { alignItems } from "./alignItems.ts";
import { changeNotes } from "./change.ts";
import { clipOf } from "./clipOf.ts";
import { nameIn } from "./find.ts";
import { pasteItems } from "./pasteItems.ts";
import { placeItems } from "./placeItems.ts";
import { removeItems } from "./removeItems.ts";
import { resizeItem } from "./resizeItem.ts";
import { setNote } from "./setNote.ts";
import { deepFreeze } from "./testing/deepFreeze.ts";
import { present } from "./testing/drawing.ts";
import { tidy } from "./tidy.ts";

describe("notes on a site that is moved", () => {
  const drawn = twoSites();
  const [seattle, amsterdam] = drawn.deployment.sites;
  const frame = present(framesIn(drawn).get(present(seattle).id));
  const noted = [
    { x: frame.x + 30, y: frame.y + 40 },
    { x: frame.x - 40, y: frame.y - 40 },
    { x: frame.x, y: frame.y - 400 },
  ].reduce<Design>((design, position) => addNote.apply(design, { position }), drawn);
  const placesIn = (design: Design) => notesOf(design).map(({ x, y }) => ({ x, y }));
  const move = (x: number, y: number, more = {}) => placeItems.apply(noted, { positions: { [present(seattle).id]: { x, y }, ...more } });

  it("go along when they lie on it or touch it, and no others", () => {
    const after = move(frame.x - 25, frame.y + 900);
    const [on, touching, apart] = placesIn(noted).map(present);
    const along = ({ x, y }: { x: number; y: number }) => ({ x: x - 25, y: y + 900 });
    expect(placesIn(after)).toEqual([along(present(on)), along(present(touching)), apart]);
  });

  it("go as far as the site comes, where others leave no room for all of it", () => {
    const target = present(framesIn(noted).get(present(amsterdam).id));
    const after = move(target.x + 10, target.y + 10);
    const to = present(framesIn(after).get(present(seattle).id));
    expect(to).not.toMatchObject({ x: target.x + 10, y: target.y + 10 });
    const [on] = placesIn(noted);
    expect(placesIn(after)[0]).toEqual({ x: present(on).x + to.x - frame.x, y: present(on).y + to.y - frame.y });
  });

  it("stand where a hand has put them, when it has put them somewhere as well", () => {
    const [first] = notesOf(noted);
    expect(placesIn(move(frame.x, frame.y + 900, { [present(first).id]: { x: 7, y: 8 } }))[0]).toEqual({ x: 7, y: 8 });
  });
});

function framesIn({ deployment, layout }: Design): ReadonlyMap<string, Box> {
  return arrangeSites(framesOf(deployment.sites, layout), layout.positions);
}

/** Everything that is drawn. */
function drawnIn(design: Design): readonly Box[] {
  const frames = framesIn(design);
  const { office365, pstn } = arrangeAround(frames);
  return [...frames.values(), office365, pstn, ...notesOf(design).map(noteBox)];
}

function overlapsIn(design: Design): number {
  const boxes = drawnIn(design);
  return boxes.reduce((sum, box, index) => sum + boxes.slice(index + 1).filter((other) => boxesOverlap(box, other)).length, 0);
}

const start = deepFreeze(twoSites());
const [seattle = "", amsterdam = ""] = start.deployment.sites.map(({ id }) => id);
const place = fc.record({ x: fc.integer({ min: -900, max: 2400 }), y: fc.integer({ min: -900, max: 1500 }) });

describe("notes", () => {
  it("are about the drawing: no problem and no file knows of them", () => {
    const noted = addNote.apply(start, { text: "Ask the carrier", beside: seattle });
    const files = ({ deployment }: Design) => archiveFiles(deployment, analyse(deployment)).files;
    expect(analyse(noted.deployment).findings).toEqual(analyse(start.deployment).findings);
    expect(files(noted)).toEqual(files(start));
  });

  it("are added where nothing stands, however many there are, and where a hand drops them", () => {
    expect(notesOf(addNote.apply(emptyDesign(), {}))).toMatchObject([{ id: "note-1", text: "", x: 0, y: 0 }]);
    expect(overlapsIn(addNote.apply(start, { count: 20, beside: seattle }))).toBe(0);
    expect(overlapsIn(addNote.apply(start, { count: 20 }))).toBe(0);
    const dropped = noteBox(present(notesOf(addNote.apply(start, { position: { x: 300, y: 200 } }))[0]));
    expect(dropped.x + dropped.width / 2).toBe(300);
    expect(dropped.y + dropped.height / 2).toBe(200);
  });

  it.each([
    ["a drawing", start, {}],
    ["a site", start, { beside: seattle }],
    ["nothing", emptyDesign(), {}],
  ])("stand in a grid beside %s, not in one row, however many there are", (_, design, beside) => {
    const notes = notesOf(addNote.apply(design, { count: 200, ...beside })).map(noteBox);
    const { width, height } = present(boundsOf(notes));
    expect(width / height).toBeGreaterThan(1 / 4);
    expect(width / height).toBeLessThan(4);
  });

  it("have room to grow above sites and clouds, as they are written", () => {
    const sizes = fc.record({ width: fc.integer({ min: 0, max: 900 }), height: fc.integer({ min: 0, max: 900 }) });
    fc.assert(
      fc.property(
        place,
        sizes,
        fc.constantFrom(seattle, amsterdam, undefined),
        fc.integer({ min: 1, max: 4 }),
        (at, size, beside, count) => {
          const placed = { ...start, layout: { positions: { [amsterdam]: at }, sizes: { [seattle]: size } } };
          const noted = addNote.apply(placed, { count, ...(beside && { beside }) });
          const grown = changeNotes(noted.layout, (note) => ({ ...note, height: note.height + 100 }));
          const frames = framesIn(noted);
          const { office365, pstn } = arrangeAround(frames);
          const covered = notesOf({ layout: grown }).filter((note) =>
            [...frames.values(), office365, pstn].some((box) => boxesOverlap(noteBox(note), box)),
          );
          expect(covered).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are called by their first words in what undo says", () => {
    const titleOf = (text: string) => nameIn(addNote.apply(emptyDesign(), { text }), "note-1");
    expect(titleOf("Ask the carrier")).toBe("note “Ask the carrier”");
    expect(titleOf("\n  Ask the carrier\nfor more")).toBe("note “Ask the carrier”");
    expect(titleOf("Ask the carrier whether the second trunk is ready")).toBe("note “Ask the carrier whether the…”");
    expect(titleOf("  ")).toBe("an empty note");
    expect(titleOf("😀".repeat(40))).toBe(`note “${"😀".repeat(32)}…”`);
    expect(setNote.title(addNote.apply(emptyDesign(), { text: "Ask" }), { id: "note-1", text: "x" })).toBe("Write note “Ask”");
    expect(setNote.title(addNote.apply(emptyDesign(), {}), { id: "note-1", text: "x" })).toBe("Write note “x”");
    expect(setNote.title(addNote.apply(emptyDesign(), {}), { id: "note-1", text: " " })).toBe("Write an empty note");
  });

  it("are copied beside the original, and beside a copy that lies there already", () => {
    const noted = addNote.apply(start, { text: "Ask", position: { x: 110, y: 52 } });
    const id = present(notesOf(noted)[0]).id;
    const clip = clipOf(noted, [id, seattle]);
    const once = pasteItems.apply(noted, { clip, offset: { x: 48, y: 48 } });
    const twice = pasteItems.apply(once, { clip, offset: { x: 48, y: 48 } });
    expect(notesOf(twice).map(({ text, x, y }) => ({ text, x, y }))).toEqual([0, 48, 96].map((at) => ({ text: "Ask", x: at, y: at })));
    expect(twice.deployment.sites).toHaveLength(4);
  });

  it("come along when a design is added, and cover nothing", () => {
    const noted = addNote.apply(start, { text: "Ask", position: { x: 300, y: 200 } });
    const addition = planAddition(noted.deployment, [noted], { join: false, rename: true });
    const both = addDesign.apply(noted, { addition, title: "Add" });
    const [own, added] = notesOf(both);
    expect(own).toBe(notesOf(noted)[0]);
    expect(added?.text).toBe("Ask");
    expect(overlapsIn({ ...both, layout: { ...both.layout, notes: [present(added)] } })).toBe(0);
  });

  it("go with what is removed, and the last one leaves nothing behind", () => {
    const noted = addNote.apply(start, { text: "Ask" });
    const removed = removeItems.apply(noted, { ids: [present(notesOf(noted)[0]).id] });
    expect(removed.layout).toEqual(start.layout);
    expect(removed.deployment.sites).toBe(start.deployment.sites);
  });

  it("share a line with sites", () => {
    const noted = addNote.apply(start, { position: { x: 2500, y: 900 } });
    const { id } = present(notesOf(noted)[0]);
    const aligned = alignItems.apply(noted, { ids: [seattle, id], alignment: "top" });
    expect(notesOf(aligned)[0]?.y).toBe(framesIn(aligned).get(seattle)?.y);
  });
});

describe("tidying", () => {
  it("leaves no note on anything, moves none that lies on nothing, and changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const noted = places.reduce((design, position) => addNote.apply(design, { position }), start);
        const tidied = tidy.apply(noted, {});
        expect(overlapsIn(tidied)).toBe(0);
        expect(tidy.apply(tidied, {})).toBe(tidied);
        const others = [...drawnIn({ ...noted, layout: { positions: {} } })];
        notesOf(noted).forEach((note, index) => {
          const box = noteBox(note);
          const isFree = ![
            ...others,
            ...notesOf(noted)
              .filter((one) => one !== note)
              .map(noteBox),
          ].some((one) => boxesOverlap(box, one));
          if (isFree) expect(notesOf(tidied)[index]).toBe(note);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("one site takes notes off its frame alone", () => {
    const frames = framesIn(start);
    const middleOf = (site: string) => {
      const { x, y, width, height } = present(frames.get(site));
      return { x: x + width / 2, y: y + height / 2 };
    };
    const noted = [seattle, amsterdam].reduce((design, site) => addNote.apply(design, { position: middleOf(site) }), start);
    const tidied = tidy.apply(noted, { site: seattle });
    const [first, second] = notesOf(tidied);
    expect([...frames.values()].some((frame) => boxesOverlap(frame, noteBox(present(first))))).toBe(false);
    expect(second).toBe(notesOf(noted)[1]);
    expect(tidy.apply(tidied, { site: seattle })).toBe(tidied);
  });
});

describe("resizing", () => {
  it("makes a frame larger, never smaller than its contents need, and moves nothing in it", () => {
    const before = present(framesIn(start).get(seattle));
    const grown = resizeItem.apply(start, { id: seattle, box: { ...before, width: before.width + 200, height: before.height - 50 } });
    expect(grown.layout.sizes).toEqual({ [seattle]: { width: before.width + 200 } });
    expect(framesIn(grown).get(seattle)).toEqual({ ...before, width: before.width + 200 });
    expect(resizeItem.apply(grown, { id: seattle, box: { ...before, width: 10, height: 10 } }).layout).toEqual(start.layout);
  });

  it("lets no two frames overlap, whatever is made of them and wherever they are put", () => {
    const size = fc.record({ width: fc.integer({ min: 0, max: 2000 }), height: fc.integer({ min: 0, max: 2000 }) });
    const step = fc.tuple(fc.constantFrom(seattle, amsterdam), place, size, fc.boolean());
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        const after = steps.reduce(
          (design, [id, at, area, isMoved]) =>
            isMoved ? placeItems.apply(design, { positions: { [id]: at } }) : resizeItem.apply(design, { id, box: { ...at, ...area } }),
          start as Design,
        );
        const [one, other] = [...framesIn(after).values()];
        expect(boxesOverlap(present(one), present(other))).toBe(false);
      }),
    );
  });

  it("is forgotten by tidying, and goes with the site", () => {
    const grown = resizeItem.apply(start, { id: seattle, box: { x: 0, y: 0, width: 3000, height: 3000 } });
    expect(tidy.apply(grown, { site: amsterdam })).toBe(grown);
    expect(tidy.apply(grown, { site: seattle }).layout).toEqual(start.layout);
    expect(tidy.apply(grown, {}).layout.sizes).toBeUndefined();
    expect(removeItems.apply(grown, { ids: [seattle] }).layout.sizes).toBeUndefined();
    const pasted = pasteItems.apply(grown, { clip: clipOf(grown, [seattle]) });
    expect(pasted.layout.sizes?.[present(pasted.deployment.sites[2]).id]).toEqual({ width: 3000, height: 3000 });
  });

  it("keeps a note as large as its text needs", () => {
    const noted = addNote.apply(emptyDesign(), { text: "word ".repeat(40) });
    const narrow = resizeItem.apply(noted, { id: "note-1", box: { x: 5, y: 6, width: 20, height: 20 } });
    expect(notesOf(narrow)[0]).toMatchObject({ x: 5, y: 6, width: 96, height: 44 });
    expect(noteBox(present(notesOf(narrow)[0])).height).toBeGreaterThan(200);
  });
});
