import { describe, expect, it } from "vitest";
import { removeItems } from "../../../domain/edits/removeItems.ts";
import { setField } from "../../../domain/edits/setField.ts";
import type { Design } from "../../../domain/model/design.ts";
import { iniOf } from "../../../domain/outputs/ini/iniOf.ts";
import { FIXTURES } from "../../../fixtures/index.ts";
import { shownLines } from "./shownLines.ts";
import { comparedLines, sinceExport } from "./sinceExport.ts";

const design = FIXTURES["two-sites"]();
const [seattle] = design.deployment.sites;
const appliance = seattle?.appliances[0]?.id ?? "";

function fileOf({ deployment }: Design, index = 0, errors = 0) {
  const [site] = deployment.sites;
  const one = site?.appliances[index];
  const ini = site && one && iniOf(deployment, site, one, { errors });
  if (!ini?.ok) throw new Error("The appliance has a file.");
  return ini;
}

function linesOf(of: Design) {
  return shownLines(fileOf(of).lines, { site: seattle?.id ?? "", appliance, errors: [], before: undefined });
}

const write = (field: string, text: string | undefined) => setField.apply(design, { owner: "site", id: seattle?.id ?? "", field, text });

/** What is told of a file against the export of another state: each line with its sign. */
function told(now: Design, exported: string, only = true): readonly string[] | undefined {
  const lines = linesOf(now);
  const since = sinceExport(lines, { text: exported });
  return since && comparedLines(lines, since, only).map(({ text, change }) => `${change?.kind ?? ""} ${text}`.trim());
}

describe("what changed since the export", () => {
  it("is nothing in the file that was exported", () => {
    expect(told(design, fileOf(design).text)).toEqual([]);
  });

  it("is each line whose value is another, with what it was, under its section", () => {
    const now = write("city", "Tacoma");
    expect(told(now, fileOf(design).text)).toEqual(["[Common]", "changed City=Tacoma"]);
    const since = sinceExport(linesOf(now), { text: fileOf(design).text });
    expect([...(since?.changes.values() ?? [])]).toEqual([{ kind: "changed", was: "City=Seattle" }]);
  });

  it("tells new lines and those that are gone", () => {
    const without = write("wsusServer", undefined);
    expect(told(without, fileOf(design).text)).toEqual(["[Common]", "gone WSUSServer="]);
    expect(told(design, fileOf(without).text)).toEqual(["[Common]", "added WSUSServer="]);
  });

  it("tells of sections that are gone as a whole", () => {
    const less = removeItems.apply(design, { ids: seattle?.gateways.slice(1).map(({ id }) => id) ?? [] });
    expect(told(less, fileOf(design).text)?.slice(0, 3)).toEqual([
      "gone [Gateway2]",
      expect.stringMatching(/^gone FQDN=/),
      expect.stringMatching(/^gone IP=/),
    ]);
  });

  it("is marked in the whole file as well", () => {
    const all = told(write("city", "Tacoma"), fileOf(design).text, false);
    expect(all).toHaveLength(linesOf(design).length);
    expect(all).toContain("changed City=Tacoma");
  });

  it("is not that a draft has become ready, nor a byte-order mark", () => {
    expect(told(design, fileOf(design, 0, 3).text)).toEqual([]);
    expect(told(design, `\uFEFF${fileOf(design).text}`)).toEqual([]);
  });

  it("is not told against the file of another machine that had the same id in another design", () => {
    expect(told(design, fileOf(design, 1).text)).toBeUndefined();
  });
});
