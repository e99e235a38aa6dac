import { describe, expect, it } from "vitest";
import { twoSites } from "../fixtures/twoSites.ts";
import { finished, readingTexts } from "./import/readTexts.ts";
import { incomingOf, isUseful, leftOutOf, type Offer, suggested, together } from "./incoming.ts";
import { iniOf } from "./outputs/ini/iniOf.ts";

const { deployment } = twoSites();
const FILES = deployment.sites.flatMap((site) =>
  site.appliances.map((appliance) => {
    const ini = iniOf(deployment, site, appliance);
    return { path: `${site.siteName}/${appliance.hostName}/CloudConnector.ini`, text: ini.ok ? ini.text : "" };
  }),
);

function offer(files: readonly { path: string; text: string }[], designs: Offer["designs"] = []): Offer {
  return { read: finished(readingTexts(files)), designs, leftOut: [{ path: "photo.png", reason: "It is no ini file." }] };
}

const hostsOf = (parts: readonly { deployment: typeof deployment }[]) =>
  parts.map((part) => part.deployment.sites.flatMap((site) => site.appliances.map(({ hostName }) => hostName)));

describe("incoming files", () => {
  it("become one design of all that are chosen, whatever is left out", () => {
    const all = offer([...FILES, { path: "desktop.ini", text: "[.ShellClassInfo]" }]);
    expect(hostsOf(incomingOf(all, new Set()).parts)).toEqual([["AMS-HOST1", "AMS-HOST2", "SEA-HOST1", "SEA-HOST2", "SEA-HOST3"]]);
    const chosen = incomingOf(all, new Set(FILES.slice(1).map(({ path }) => path)));
    expect(hostsOf(chosen.parts)).toEqual([["SEA-HOST1"]]);
    expect(chosen.report?.files.map(({ appliance }) => appliance)).toEqual(["SEA-HOST1"]);
    expect(leftOutOf(all).map(({ path }) => path)).toEqual(["photo.png", "desktop.ini"]);
  });

  it("are of no use where nothing can be read, and give nothing where nothing is chosen", () => {
    expect(isUseful(offer([{ path: "a.ini", text: "" }]))).toBe(false);
    expect(isUseful(offer(FILES))).toBe(true);
    const none = incomingOf(offer(FILES), new Set(FILES.map(({ path }) => path)));
    expect(none).toEqual({ parts: [], report: undefined });
    expect(together(none.parts, { join: true, rename: true })).toBeUndefined();
  });

  it("are not taken a second time at first where a design file among them has them", () => {
    const both = offer(FILES, [{ path: "design.json", design: twoSites(), notes: [] }]);
    const reasons = suggested(both);
    expect([...reasons.keys()].sort()).toEqual(FILES.map(({ path }) => path).sort());
    expect(incomingOf(both, new Set(reasons.keys())).parts).toEqual([twoSites()]);
  });

  it("of a design and ini files become one design: the design with the others added", () => {
    const design = twoSites();
    const parts = incomingOf(offer(FILES, [{ path: "design.json", design, notes: [] }]), new Set()).parts;
    expect(parts).toHaveLength(2);
    const joined = together(parts, { join: true, rename: true });
    expect(joined?.design.deployment.sites.map(({ siteName, appliances }) => [siteName, appliances.length])).toEqual([
      ["Seattle", 6],
      ["Amsterdam", 4],
    ]);
    expect(joined?.addition?.sameSites).toEqual(["Amsterdam", "Seattle"]);
    expect(together([design], { join: true, rename: true })).toEqual({ design, addition: undefined });
  });
});
