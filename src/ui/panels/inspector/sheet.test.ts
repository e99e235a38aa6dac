import { describe, expect, it } from "vitest";
import { FIELD_GROUPS, FIELDS_OF, INI_FIELDS, INI_SECTIONS } from "../../../domain/model/fields/index.ts";
import type { SubjectKind } from "../../../domain/model/finding.ts";
import { lineField } from "../../../domain/model/lineField.ts";
import { fieldsShown, groupOf, SHEETS } from "./sheet.ts";

const KINDS: readonly SubjectKind[] = ["deployment", "site", "appliance", "gateway"];
const names = (kind: SubjectKind) => SHEETS[kind].map((group) => group.name);

describe("the sheet of an inspector", () => {
  it.each(KINDS)("shows every field of a %s exactly once", (kind) => {
    const shown = SHEETS[kind].flatMap((group) => group.fields).filter((field) => field.owner === kind);
    expect(shown.map((field) => field.name).toSorted()).toEqual(FIELDS_OF[kind].map((field) => field.name).toSorted());
  });

  it("shows an appliance every key of its file, gateways and routes apart", () => {
    const keys = INI_SECTIONS.filter((section) => section !== "Gateway").flatMap((section) => INI_FIELDS[section]);
    expect(keys.filter((field) => !fieldsShown("appliance").includes(field))).toEqual([]);
  });

  it("keeps the catalogue's order of groups", () => {
    for (const kind of ["deployment", "site", "gateway"] as const) {
      const known = names(kind).filter((name) => name !== "Voice routes");
      expect(known).toEqual(FIELD_GROUPS.filter((name) => known.includes(name)));
    }
  });

  it("puts the voice routes of a site before its trunk configuration, and nowhere else", () => {
    expect(names("site").indexOf("Voice routes")).toBe(names("site").indexOf("Trunk configuration") - 1);
    expect(KINDS.filter((kind) => names(kind).includes("Voice routes"))).toEqual(["site"]);
  });

  it("begins an appliance with its own groups, open, and ends it with the inherited ones, collapsed", () => {
    expect(SHEETS.appliance.map(({ name, startsOpen }) => [name, startsOpen])).toEqual([
      ["Appliance", true],
      ["Domain controller", true],
      ["Central Management Store", true],
      ["Mediation", true],
      ["Edge", true],
      ["Deployment", false],
      ["Site", false],
      ["Networks", false],
      ["Place", false],
      ["Management network", false],
      ["Trunk configuration", false],
      ["Updates", false],
    ]);
  });

  it("begins the networks and the deployment with what only a person can know", () => {
    const first = (kind: SubjectKind, name: string, count: number) =>
      SHEETS[kind]
        .find((group) => group.name === name)
        ?.fields.slice(0, count)
        .map((field) => field.name);
    expect(first("deployment", "Deployment", 3)).toEqual(["sipDomains", "vmDomain", "fallbackSite"]);
    expect(first("site", "Networks", 6)).toEqual([
      "corpnetSubnet",
      "internetSubnet",
      "corpnetDefaultGateway",
      "internetDefaultGateway",
      "corpnetDns",
      "internetDns",
    ]);
  });

  it("asks for a site's name, need and networks before it asks where the site is", () => {
    expect(names("site").slice(0, 4)).toEqual(["Site", "Need", "Networks", "Place"]);
  });

  it("puts inherited values after the object's own in a group", () => {
    const mediation = SHEETS.appliance.find((group) => group.name === "Mediation");
    expect(mediation?.fields.map((field) => field.name)).toEqual(["mediationName", "mediationAddress", "mediationPoolName"]);
  });

  it("names the section of a group's keys, and none where no ini holds them", () => {
    const sections = Object.fromEntries(SHEETS.site.map(({ name, section }) => [name, section]));
    expect(sections).toMatchObject({ Site: "Common", Networks: "Network", Edge: "EdgeServer", "Voice routes": "HybridVoiceRoutes" });
    expect(sections.Need).toBeUndefined();
  });
});

describe("the group of a field", () => {
  it("is found for own and inherited fields", () => {
    expect(groupOf("appliance", "adName")).toBe("Domain controller");
    expect(groupOf("appliance", "siteName")).toBe("Site");
  });

  it("is the voice routes for the parts of a site's route", () => {
    expect(groupOf("site", "voiceRoutes/route-2/pattern")).toBe("Voice routes");
    expect(groupOf("site", "voiceRoutes")).toBe("Voice routes");
    expect(groupOf("gateway", "voiceRoutes")).toBe("Gateway");
  });

  it("is what only its file has for a line of an appliance's file that no field shows", () => {
    expect(groupOf("appliance", lineField({ section: "Vendor", key: "Serial" }))).toBe("Only in this file");
    expect(groupOf("gateway", lineField({ section: "Vendor", key: "Serial" }))).toBeUndefined();
  });

  it("is none for a field that the inspector does not show", () => {
    expect(groupOf("site", "adName")).toBeUndefined();
    expect(groupOf("appliance", "customer")).toBeUndefined();
  });
});
