import { describe, expect, it } from "vitest";
import { fieldOf, fieldOfKey } from "../model/fields/index.ts";
import { commonField, membersOf } from "../model/members.ts";
import { setFields } from "./setFields.ts";
import { several } from "./several.ts";
import { smallDesign } from "./testing/startingPoints.ts";
import { resetAll, takeOwnAll, writeAll } from "./writeAll.ts";

const design = smallDesign();
const { deployment } = design;
const ids = deployment.sites.flatMap((site) => site.appliances.map(({ id }) => id));
const appliances = membersOf(deployment, ids).appliance;
const hardware = fieldOf("appliance", "hardwareType");
const city = fieldOfKey("Common", "City");
if (hardware === undefined || city === undefined) throw new Error("The catalogue has hardware and city.");

describe("writing to several things", () => {
  it("gives all of them the text as one step that says what it does", () => {
    const batch = writeAll(deployment, appliances, hardware, "Minimum");
    const after = several.apply(design, batch).deployment;
    expect(commonField(after, membersOf(after, ids).appliance, hardware).texts).toEqual([{ text: "Minimum", ids }]);
    expect(batch.title).toBe(`Change Hardware of ${ids.length} appliances`);
  });

  it("gives all of them what follows from it, and leaves the one that had the text already as it was", () => {
    const members = membersOf(
      deployment,
      deployment.sites.map(({ id }) => id),
    ).site;
    const [, second] = deployment.sites;
    const name = fieldOf("site", "siteName");
    if (name === undefined || second === undefined) throw new Error("The design has two sites with names.");
    const after = several.apply(design, writeAll(deployment, members, name, second.siteName)).deployment;
    expect(after.sites.map(({ siteName }) => siteName)).toEqual(deployment.sites.map(() => second.siteName));
    expect(after.sites[1]).toBe(second);
    const names = after.sites.flatMap((site) => site.appliances.flatMap(({ adName, mediationName }) => [adName, mediationName]));
    expect(names.every((one) => one?.startsWith("AMS-"))).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });

  it("refuses all of it where one of them is gone or of another kind", () => {
    const [site] = deployment.sites;
    const write =
      (...among: readonly string[]) =>
      () =>
        setFields.apply(design, { owner: "appliance", ids: among, field: "hardwareType", text: "Minimum" });
    expect(write(...ids, "gone")).toThrow("nothing with the id “gone”");
    expect(write(...ids, site?.id ?? "")).toThrow("Seattle is no appliance");
  });

  it("calls a single one by its name", () => {
    const [first] = deployment.sites;
    const site = membersOf(deployment, [first?.id ?? ""]).site;
    expect(writeAll(deployment, site, city, "Tacoma").title).toBe(`Change City of ${first?.siteName}`);
  });

  it("leaves a shared value as it is and gives each appliance its own, which goes away again for all", () => {
    const own = several.apply(design, writeAll(deployment, appliances, city, "Tacoma"));
    expect(own.deployment.sites.map((site) => site.city)).toEqual(deployment.sites.map((site) => site.city));
    const members = membersOf(own.deployment, ids).appliance;
    expect(commonField(own.deployment, members, city)).toMatchObject({ own: ids.length, texts: [{ text: "Tacoma" }] });
    const back = several.apply(own, resetAll(own.deployment, members, city)).deployment;
    expect(commonField(back, membersOf(back, ids).appliance, city).own).toBe(0);
  });

  it("begins an own value with the one that each has anyway", () => {
    const { deployment: after } = several.apply(design, takeOwnAll(deployment, appliances, city));
    const before = commonField(deployment, appliances, city);
    expect(commonField(after, membersOf(after, ids).appliance, city)).toEqual({ ...before, own: ids.length });
  });
});

describe("one visit to a field of several things", () => {
  const write = (text: string) => writeAll(deployment, appliances, hardware, text);

  it("is one step: a later text takes the place of an earlier one", () => {
    expect(several.replaces?.(write("M"), write("Mi"))).toBe(true);
  });

  it("is no step at all when it was taken back", () => {
    expect(several.replaces?.(write("M"), { title: "", calls: [] })).toBe(true);
  });

  it("does not take the place of a step about another field or other things", () => {
    expect(several.replaces?.(write("M"), writeAll(deployment, appliances, city, "M"))).toBe(false);
    expect(several.replaces?.(write("M"), writeAll(deployment, appliances.slice(1), hardware, "M"))).toBe(false);
  });
});
