import { describe, expect, it } from "vitest";
import { VERSION } from "../designFile.ts";
import current from "../fixtures/v1.json?raw";
import { parse } from "../parse.ts";
import { serialize } from "../serialize.ts";
import { MIGRATIONS } from "./index.ts";

/** One kept file of every version there ever was, all of them the same design. */
const KEPT: Readonly<Record<string, string>> = import.meta.glob("../fixtures/v[0-9].json", {
  query: "?raw",
  import: "default",
  eager: true,
});

const OLDER = Array.from({ length: VERSION }, (_, version) => version);

describe("migrations", () => {
  it("lead from every older version to the next, none left out", () => {
    expect(MIGRATIONS.map((migration) => migration.from)).toEqual(OLDER);
  });

  it("are each exercised by a kept file of their version", () => {
    expect(Object.keys(KEPT).sort()).toEqual([...OLDER, VERSION].map((version) => `../fixtures/v${version}.json`));
  });

  it.each(OLDER)("bring the kept file of version %i to the very file of the current version", (version) => {
    const text = KEPT[`../fixtures/v${version}.json`] ?? "";
    expect(JSON.parse(text)).toHaveProperty("version", version);
    const parsed = parse(text);
    if (!parsed.ok) throw new Error(parsed.message);
    expect(parsed.notes).toContain(`The file was of version ${version}; it is now of version ${VERSION}.`);
    expect(serialize(parsed.design)).toBe(current);
  });

  it("leave a broken old file for the schema to judge", () => {
    const broken = JSON.stringify({
      format: "cce-studio-design",
      version: 0,
      nextId: 1,
      pstnSites: [7, { id: 1, adName: null, voiceRoutes: [], gateways: { "1": {} }, appliances: [null] }],
    });
    expect(parse(broken)).toEqual({
      ok: false,
      message:
        "The design is broken: at deployment/sites/0 an object in { } is expected, but it is 7; " +
        "at deployment/sites/1/gateways a list in [ ] is expected, but it is an object; " +
        "at deployment/sites/1/appliances/0 an object in { } is expected, but it is null.",
    });
  });

  it.each([
    ["pstnSites that are no list", { pstnSites: { a: 1 } }, "at deployment/sites a list in [ ] is expected, but it is an object"],
    ["a list where there is one value", { vmDomain: ["a"] }, "at deployment/vmDomain a text in quotes is expected, but it is a list"],
    ["a layout that is none", { layout: 7 }, "at layout an object in { } is expected, but it is 7"],
  ])("of version 0 pass %s on untouched, so that it is refused with its place", (_, changed, message) => {
    const file = { format: "cce-studio-design", version: 0, nextId: 1, pstnSites: [], ...changed };
    expect(parse(JSON.stringify(file))).toEqual({ ok: false, message: `The design is broken: ${message}.` });
  });

  it("of version 0 keep every property that it did not know, as it is, whatever its name", () => {
    const strange = { constructor: 1, toString: true, tags: ["a", "b"], count: 3, "": null };
    const object = (id: number, ...more: object[]) => Object.assign({ id, ...strange }, ...more);
    const file = {
      ...strange,
      format: "cce-studio-design",
      version: 0,
      nextId: 9,
      deployment: { owner: "me" },
      layout: { zoom: 2 },
      pstnSites: [
        object(
          1,
          { x: 1, y: 2, name: "Oslo", siteName: "other", ip: 4 },
          {
            voiceRoutes: [object(2)],
            gateways: [object(3, { ip: "10.0.0.1", name: "sbc", x: 7 })],
            appliances: [object(4, { automatic: ["adName"], capacityNeeded: 5 })],
          },
        ),
      ],
    };
    const parsed = parse(JSON.stringify(file));
    if (!parsed.ok) throw new Error(parsed.message);
    const { deployment, ...top } = parsed.design;
    expect(top).toEqual({ ...strange, layout: { zoom: 2, positions: { "site-1": { x: 1, y: 2 } } } });
    expect(deployment).toEqual({
      owner: "me",
      nextId: 9,
      sites: [
        {
          ...strange,
          ...{ id: "site-1", name: "Oslo", siteName: "other", ip: 4 },
          voiceRoutes: [{ ...strange, id: "route-2" }],
          gateways: [{ ...strange, id: "gateway-3", address: "10.0.0.1", name: "sbc", x: 7 }],
          appliances: [{ ...strange, id: "appliance-4", automatic: ["adName"], capacityNeeded: 5 }],
        },
      ],
    });
  });
});
