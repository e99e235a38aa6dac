import { describe, expect, it } from "vitest";
import { newSite } from "../model/create.ts";
import { isNetbiosName } from "../net/name.ts";
import { NAME_FIELDS } from "./fields.ts";
import { nameScheme, siteCode } from "./pattern.ts";

const scheme = (siteName: string, namePattern: string) => nameScheme({ ...newSite("site-1", "route-2"), siteName, namePattern });

describe("the code of a site", () => {
  it.each([
    ["Seattle", "SEA"],
    ["Zürich", "ZUR"],
    ["'s-Hertogenbosch", "SHE"],
    ["NL 4", "NL4"],
    ["東京", "SITE"],
    ["", "SITE"],
  ])("of %s is %s", (name, code) => expect(siteCode(name)).toBe(code));
});

describe("a naming scheme", () => {
  it.each([
    ["{site}-{role}{n}", 1, "SEA-EDGE1"],
    ["cce{n}", 2, "cce2-EDGE"],
    ["{site}{role}", 3, "SEAEDGE3"],
    ["{ROLE}-{N}", 4, "EDGE-4"],
    ["{site}_{role}.{n}", 5, "SEAEDGE5"],
    ["", 6, "SEA-EDGE6"],
    ["voice-{site}-{role}{n}", 10, "voice-SE-EDGE10"],
    ["voice-{site}-{role}{n}", 1000, "voice-EDGE1000"],
    ["a-very-long-text-{role}{n}", 8, "a-very-lonEDGE8"],
  ])("makes of %j and %d an Edge called %s", (pattern, number, name) => {
    expect(scheme("Seattle", pattern).nameOf("edgeName", number)).toBe(name);
  });

  it.each(["{site}-{role}{n}", "{role}", "{n}", "----", "{n}{role}{site}", "0123456789012345"])(
    "gives five different valid names for the pattern %j, whatever the number",
    (pattern) => {
      for (const number of [1, 9, 10, 3200]) {
        const names = NAME_FIELDS.map((field) => scheme("Seattle", pattern).nameOf(field, number));
        expect(new Set(names).size).toBe(5);
        expect(names.filter((name) => !isNetbiosName(name))).toEqual([]);
      }
    },
  );
});
