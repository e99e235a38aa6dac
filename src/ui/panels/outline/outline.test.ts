import { describe, expect, it } from "vitest";
import { FIXTURES } from "../../../fixtures/index.ts";
import { COLLAPSED_FROM, withExpanded, withNewSites } from "./expansion.ts";
import { isTyped, isTypingOn, moveOf, rowStartingWith, typeAhead } from "./moving.ts";
import { DEPLOYMENT_ID, outlineRows } from "./rows.ts";
import { rowAfterRemoval, rowThatStays, selectionAfter } from "./selecting.ts";

const { sites } = FIXTURES["two-sites"]().deployment;
const rows = outlineRows(sites, () => true);
const closed = outlineRows(sites, () => false);
const idOf = (title: string) => rows.find((row) => row.title === title)?.id ?? "";
const titleOf = (id: string | undefined) => rows.find((row) => row.id === id)?.title;

describe("the rows of the outline", () => {
  it("show the deployment, its sites and what they hold, in the order of the design", () => {
    expect(rows.map((row) => `${row.level} ${row.title}`)).toEqual([
      "1 Deployment",
      "2 Seattle",
      "3 SEA-HOST1",
      "3 SEA-HOST2",
      "3 SEA-HOST3",
      "3 sbc1",
      "3 sbc2",
      "2 Amsterdam",
      "3 AMS-HOST1",
      "3 AMS-HOST2",
      "3 sbc1",
      "3 sbc2",
    ]);
  });

  it("show notes after the sites, each by its first words", () => {
    const note = { id: "note-9", text: "Ask the carrier\nsoon", x: 0, y: 0, width: 100, height: 50 };
    const noted = outlineRows(sites, () => false, [note]);
    expect(noted.map((row) => `${row.level} ${row.title}`)).toEqual(["1 Deployment", "2 Seattle", "2 Amsterdam", "2 Ask the carrier"]);
    expect(noted[0]).toMatchObject({ holds: "2 sites", holdsWords: "2 sites, 1 note" });
    expect(noted[3]).toMatchObject({ kind: "note", position: 3, setSize: 3, holdsWords: "note" });
  });

  it("number the sites without a name where there are several", () => {
    const nameless = sites.map((site) => ({ ...site, siteName: " " }));
    const titles = (some: typeof sites) => outlineRows(some, () => false).map((row) => row.title);
    expect(titles(nameless)).toEqual(["Deployment", "Unnamed site 1", "Unnamed site 2"]);
    expect(titles(nameless.slice(1))).toEqual(["Deployment", "Unnamed site"]);
  });

  it("say where each stands among its siblings", () => {
    expect(rows.filter((row) => row.parent === idOf("Seattle")).map((row) => `${row.position}/${row.setSize}`)).toEqual([
      "1/5",
      "2/5",
      "3/5",
      "4/5",
      "5/5",
    ]);
    expect(rows.find((row) => row.title === "Amsterdam")).toMatchObject({
      position: 2,
      setSize: 2,
      holds: "2 + 2",
      holdsWords: "2 appliances, 2 gateways",
    });
  });

  it("leave out what collapsed sites hold", () => {
    expect(closed.map((row) => row.title)).toEqual(["Deployment", "Seattle", "Amsterdam"]);
  });

  it("offer no folding where a site holds nothing", () => {
    const bare = sites.slice(0, 1).map((site) => ({ ...site, appliances: [], gateways: [] }));
    expect(outlineRows(bare, () => true)[1]).toMatchObject({ expanded: undefined });
  });
});

describe("sites not seen before", () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `site-${index}`);

  it("start expanded when few come in, collapsed when many do", () => {
    expect(withNewSites(new Map(), ids(COLLAPSED_FROM)).get("site-0")).toBe(true);
    expect(withNewSites(new Map(), ids(COLLAPSED_FROM + 1)).get("site-0")).toBe(false);
  });

  it("leave the others as they are", () => {
    const known = withExpanded(withNewSites(new Map(), ids(2)), "site-0", false);
    expect([...withNewSites(known, ids(3))]).toEqual([
      ["site-0", false],
      ["site-1", true],
      ["site-2", true],
    ]);
    expect(withNewSites(known, ids(2))).toBe(known);
  });
});

describe("moving through the outline", () => {
  const at = (title: string, key: string, among = rows) => moveOf(among, idOf(title), key);

  it("goes up, down and to both ends, and stops there", () => {
    expect(at("Seattle", "ArrowDown")).toEqual({ to: idOf("SEA-HOST1") });
    expect(at("Seattle", "ArrowUp")).toEqual({ to: DEPLOYMENT_ID });
    expect(at("Deployment", "ArrowUp")).toBeUndefined();
    expect(at("SEA-HOST2", "Home")).toEqual({ to: DEPLOYMENT_ID });
    expect(at("SEA-HOST2", "End")).toEqual({ to: rows.at(-1)?.id });
    expect(at("SEA-HOST2", "PageDown")).toEqual({ to: rows.at(-1)?.id });
  });

  it("opens a collapsed site, then goes into it", () => {
    expect(at("Seattle", "ArrowRight", closed)).toEqual({ expand: true });
    expect(at("Seattle", "ArrowRight")).toEqual({ to: idOf("SEA-HOST1") });
    expect(at("SEA-HOST1", "ArrowRight")).toBeUndefined();
  });

  it("goes out to the site, then closes it, then goes to the deployment", () => {
    expect(at("SEA-HOST3", "ArrowLeft")).toEqual({ to: idOf("Seattle") });
    expect(at("Seattle", "ArrowLeft")).toEqual({ expand: false });
    expect(at("Seattle", "ArrowLeft", closed)).toEqual({ to: DEPLOYMENT_ID });
  });
});

describe("typing ahead", () => {
  it("makes one word of letters that follow quickly", () => {
    const typed = typeAhead(typeAhead({ text: "", at: 0 }, "a", 1000), "m", 1200);
    expect(typed.text).toBe("am");
    expect(typeAhead(typed, "s", 5000).text).toBe("s");
  });

  it("begins with a letter or a digit; what else is typed, and digits with Shift, are commands", () => {
    expect(["a", "É", "1"].filter((key) => isTyped(key, false, false))).toEqual(["a", "É", "1"]);
    expect(["?", "+", "-", "Enter"].filter((key) => isTyped(key, false, false))).toEqual([]);
    expect(isTyped("2", true, false)).toBe(false);
  });

  it("goes on with any character of a name, as long as it follows quickly", () => {
    const typed = typeAhead({ text: "", at: 0 }, "s", 1000);
    expect(isTyped("-", false, isTypingOn(typed, 1200))).toBe(true);
    expect(isTyped("-", false, isTypingOn(typed, 5000))).toBe(false);
    expect(isTyped("Enter", false, isTypingOn(typed, 1200))).toBe(false);
  });

  it("goes on with a single letter from the active row, around the end", () => {
    expect(titleOf(rowStartingWith(rows, idOf("Seattle"), "s"))).toBe("SEA-HOST1");
    expect(titleOf(rowStartingWith(rows, idOf("SEA-HOST1"), "ss"))).toBe("SEA-HOST2");
    expect(titleOf(rowStartingWith(rows, idOf("AMS-HOST2"), "d"))).toBe("Deployment");
  });

  it("stays on a row that the longer word still fits", () => {
    expect(titleOf(rowStartingWith(rows, idOf("Amsterdam"), "am"))).toBe("Amsterdam");
    expect(rowStartingWith(rows, DEPLOYMENT_ID, "zebra")).toBeUndefined();
  });
});

describe("selecting in the outline", () => {
  const plain = { toggle: false, range: false };
  const [one, two, three] = [idOf("SEA-HOST1"), idOf("SEA-HOST2"), idOf("SEA-HOST3")];

  it("selects the row, or nothing for the deployment", () => {
    expect(selectionAfter(rows, [one], one, two, plain)).toEqual([two]);
    expect(selectionAfter(rows, [one], one, DEPLOYMENT_ID, plain)).toEqual([]);
  });

  it("adds a row and takes it away again", () => {
    const both = selectionAfter(rows, [one], one, two, { toggle: true, range: false });
    expect(both).toEqual([one, two]);
    expect(selectionAfter(rows, both, one, one, { toggle: true, range: false })).toEqual([two]);
  });

  it("takes everything between the anchor and the row, in either direction", () => {
    expect(selectionAfter(rows, [], one, three, { toggle: false, range: true })).toEqual([one, two, three]);
    expect(selectionAfter(rows, [], three, one, { toggle: false, range: true })).toEqual([one, two, three]);
    expect(selectionAfter(rows, [], DEPLOYMENT_ID, idOf("Seattle"), { toggle: false, range: true })).toEqual([idOf("Seattle")]);
    expect(selectionAfter(rows, [], "gone-1", two, { toggle: false, range: true })).toEqual([two]);
  });

  it("goes on after a removal with the row that follows, else with the one before", () => {
    expect(titleOf(rowAfterRemoval(rows, two, [two]))).toBe("SEA-HOST3");
    expect(titleOf(rowAfterRemoval(rows, idOf("Seattle"), [idOf("Seattle")]))).toBe("Amsterdam");
    expect(titleOf(rowAfterRemoval(rows, idOf("Amsterdam"), [idOf("Amsterdam")]))).toBe("sbc2");
  });

  it("stays at a row that is there, and has its neighbour's place when it is gone", () => {
    const without = (...titles: readonly string[]) => rows.filter(({ title }) => !titles.includes(title));
    const stays = (there: typeof rows, wanted: string) => titleOf(rowThatStays(rows, there, idOf(wanted)));
    expect(stays(without("Seattle"), "SEA-HOST2")).toBe("SEA-HOST2");
    expect(stays(without("SEA-HOST2"), "SEA-HOST2")).toBe("SEA-HOST3");
    expect(stays(rows.slice(0, 3), "SEA-HOST2")).toBe("SEA-HOST1");
    expect(stays(rows.slice(0, 1), "SEA-HOST2")).toBe("Deployment");
    expect(titleOf(rowThatStays(rows, rows, "never there"))).toBe("Deployment");
  });
});
