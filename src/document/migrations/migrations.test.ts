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
      pstnSites: [7, { id: 1, adName: null, appliances: [null] }],
    });
    expect(parse(broken)).toEqual({
      ok: false,
      message:
        "The design is broken: at deployment/sites/0 an object in { } is expected, but it is 7; " +
        "at deployment/sites/1/appliances/0 an object in { } is expected, but it is null.",
    });
  });
});
