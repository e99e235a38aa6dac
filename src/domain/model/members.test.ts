import { describe, expect, it } from "vitest";
import { emptyDeployment, newAppliance, newGateway, newSite } from "./create.ts";
import { type Field, fieldOf } from "./fields/index.ts";
import type { SubjectKind } from "./finding.ts";
import { idOf } from "./lookup.ts";
import { commonField, isMixed, type Members, membersOf, memberText, onlyText, sitesOf, withOwnValue } from "./members.ts";

function field(owner: SubjectKind, name: string): Field {
  const found = fieldOf(owner, name);
  if (found === undefined) throw new Error(`no field ${name}`);
  return found;
}

const seattle = {
  ...newSite("site-1", "route-1"),
  city: "Seattle",
  appliances: [
    { ...newAppliance("appliance-1", "Normal"), hostName: "SEA-1" },
    { ...newAppliance("appliance-2", "Minimum"), overrides: [{ section: "Common", key: "City", text: "Tacoma" }] },
    newAppliance("appliance-3", "Normal"),
  ],
  gateways: [newGateway("gateway-1")],
};
const paris = { ...newSite("site-2", "route-2"), city: "Paris", appliances: [newAppliance("appliance-4", "Normal")] };
const deployment = { ...emptyDeployment(), sipDomains: "contoso.com", sites: [seattle, paris] };

const appliances = (...numbers: readonly number[]): Members =>
  membersOf(
    deployment,
    numbers.map((number) => `appliance-${number}`),
  ).appliance;

const textsOf = (members: Members, of: Field) => commonField(deployment, members, of).texts;

describe("the things of a selection", () => {
  it("are sorted by their kind, in the order of the design, without what is gone", () => {
    const members = membersOf(deployment, ["appliance-4", "gone", "gateway-1", "appliance-1", "site-2"]);
    expect(members.appliance.map(idOf)).toEqual(["appliance-1", "appliance-4"]);
    expect(members.gateway.map(idOf)).toEqual(["gateway-1"]);
    expect(members.site.map(idOf)).toEqual(["site-2"]);
  });

  it("know the sites that hold them, each once", () => {
    expect(sitesOf(appliances(1, 2, 4))).toEqual(["site-1", "site-2"]);
  });
});

describe("who has a value of its own", () => {
  const port = { section: "Gateway", key: "Port", gateway: "gateway-1", text: "5061" };
  const third = { ...newAppliance("appliance-3", "Normal"), overrides: [port] };
  const withPort = { ...deployment, sites: [{ ...seattle, appliances: [...seattle.appliances.slice(0, 2), third] }, paris] };
  const ids = (of: Field, id: string) => withOwnValue(withPort, of, id).map(idOf);

  it("is told of a site's field, and of that site alone", () => {
    expect(ids(field("site", "city"), "site-1")).toEqual(["appliance-2"]);
    expect(ids(field("site", "city"), "site-2")).toEqual([]);
  });

  it("is told of a gateway's field and of the deployment's", () => {
    expect(ids(field("gateway", "port"), "gateway-1")).toEqual(["appliance-3"]);
    expect(ids(field("gateway", "protocol"), "gateway-1")).toEqual([]);
    expect(ids(field("deployment", "sipDomains"), "deployment")).toEqual([]);
  });

  it("is nobody where no file has the field, or each appliance has it anyway", () => {
    expect(ids(field("site", "notes"), "site-1")).toEqual([]);
    expect(ids(field("appliance", "adName"), "appliance-2")).toEqual([]);
  });
});

describe("a field of several things", () => {
  it("has one text where all have the same", () => {
    const hardware = commonField(deployment, appliances(1, 3, 4), field("appliance", "hardwareType"));
    expect(isMixed(hardware)).toBe(false);
    expect(onlyText(hardware)).toBe("Normal");
  });

  it("is mixed where they differ, and knows who has which, the most frequent first", () => {
    const hardware = commonField(deployment, appliances(1, 2, 3), field("appliance", "hardwareType"));
    expect(isMixed(hardware)).toBe(true);
    expect(onlyText(hardware)).toBeUndefined();
    expect(hardware.texts).toEqual([
      { text: "Normal", ids: ["appliance-1", "appliance-3"] },
      { text: "Minimum", ids: ["appliance-2"] },
    ]);
  });

  it("tells an absent text from another", () => {
    expect(textsOf(appliances(1, 3), field("appliance", "hostName"))).toEqual([
      { text: "SEA-1", ids: ["appliance-1"] },
      { text: undefined, ids: ["appliance-3"] },
    ]);
  });

  it("is read from the sites and the deployment where appliances share it", () => {
    const city = field("site", "city");
    expect(textsOf(appliances(1, 4), city).map(({ text }) => text)).toEqual(["Seattle", "Paris"]);
    expect(textsOf(appliances(1, 4), field("deployment", "sipDomains"))).toEqual([
      { text: "contoso.com", ids: ["appliance-1", "appliance-4"] },
    ]);
    expect(memberText(deployment, appliances(4)[0] as Members[number], city)).toBe("Paris");
  });

  it("counts own values in the place of shared ones, and still knows the shared", () => {
    const city = commonField(deployment, appliances(1, 2), field("site", "city"));
    expect(city.own).toBe(1);
    expect(city.texts.map(({ text }) => text)).toEqual(["Seattle", "Tacoma"]);
    expect(city.shared).toEqual([{ text: "Seattle", ids: ["appliance-1", "appliance-2"] }]);
  });

  it("shares nothing where the things have it themselves", () => {
    const sites = membersOf(deployment, ["site-1", "site-2"]).site;
    expect(commonField(deployment, sites, field("site", "city"))).toMatchObject({ own: 0, shared: [] });
  });
});
