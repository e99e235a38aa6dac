import { describe, expect, it } from "vitest";
import { allocationNotices, noticesInWords } from "../allocation/notices.ts";
import { addAppliance } from "./addAppliance.ts";
import { addGateway } from "./addGateway.ts";
import { allocate } from "./allocate.ts";
import { removeItems } from "./removeItems.ts";
import { setOverride } from "./setOverride.ts";
import { Drawing, present } from "./testing/drawing.ts";

const inside = ["adAddress", "cmsAddress", "mediationAddress", "edgeInternalAddress"] as const;
const insideOf = (drawing: Drawing, site: number, nth: number) => inside.map((field) => drawing.appliance(site, nth)[field]);
const hostsOf = (drawing: Drawing) => drawing.site(0).appliances.map(({ hostAddress }) => hostAddress);

describe("names", () => {
  it("follow the site's name, those that a hand wrote excepted", () => {
    const drawing = new Drawing();
    const site = drawing.addSite("Seattle", 2);
    drawing.setAppliance(drawing.appliance(0, 1), { hostName: "BOX7" }).set(site, { siteName: "Amsterdam" });
    expect(drawing.appliance(0, 0)).toMatchObject({ hostName: "AMS-HOST1", edgeName: "AMS-EDGE1" });
    expect(drawing.appliance(0, 1)).toMatchObject({ hostName: "BOX7", adName: "AMS-AD2" });
  });

  it("count on over sites whose names begin alike", () => {
    const drawing = new Drawing();
    drawing.addSite("Seattle", 2);
    drawing.addSite("Sea Island", 1);
    expect(drawing.appliance(1, 0).hostName).toBe("SEA-HOST3");
  });

  it("take the smallest number of which no name is taken, letter case aside", () => {
    const drawing = new Drawing();
    const site = drawing.addSite("Seattle", 3);
    drawing.setAppliance(drawing.appliance(0, 2), { cmsName: "sea-cms4" });
    drawing.run(removeItems, { ids: [drawing.appliance(0, 1).id] });
    drawing.run(addAppliance, { site: site.id, hardwareType: "Normal", count: 2 });
    expect(drawing.site(0).appliances.map((one) => one.hostName)).toEqual(["SEA-HOST1", "SEA-HOST3", "SEA-HOST2", "SEA-HOST5"]);
  });

  it("make way for a pool that a hand gives the same name", () => {
    const drawing = new Drawing();
    drawing.addSite("Seattle", 1);
    drawing.setDeployment({ edgePoolName: "SEA-EDGE1" });
    expect(drawing.appliance(0, 0).edgeName).toBe("SEA-EDGE2");
  });

  it.each([
    ["MediationServer", "PoolName"],
    ["EdgeServer", "ExternalSIPPoolName"],
    ["EdgeServer", "externalmrfqdnpoolname"],
  ])("keep clear of one appliance's own [%s] %s", (section, key) => {
    const drawing = new Drawing();
    const site = drawing.addSite("Seattle", 1);
    drawing.run(setOverride, { appliance: drawing.appliance(0, 0).id, section, key, text: "sea-ad2" });
    drawing.run(addAppliance, { site: site.id, hardwareType: "Normal" });
    expect(drawing.appliance(0, 1).adName).toBe("SEA-AD3");
  });
});

describe("corpnet addresses", () => {
  it("come in blocks, one appliance after the other", () => {
    const drawing = new Drawing();
    drawing.addSite("Seattle", 2, "10.20.0.0/24");
    expect(insideOf(drawing, 0, 0)).toEqual(["10.20.0.10", "10.20.0.11", "10.20.0.12", "10.20.0.13"]);
    expect(insideOf(drawing, 0, 1)).toEqual(["10.20.0.18", "10.20.0.19", "10.20.0.20", "10.20.0.21"]);
  });

  it("keep clear of gateways, DNS servers and reserved ranges", () => {
    const drawing = new Drawing();
    const site = drawing.addSite("Seattle", 0, "10.20.0.0/24");
    drawing.run(addGateway, { site: site.id });
    drawing.setGateway(present(drawing.site(0).gateways[0]), { address: "10.20.0.13" });
    drawing.set(site, { corpnetDefaultGateway: "10.20.0.18", corpnetDns: "10.20.0.27", reservedRanges: "10.20.0.34-10.20.0.40" });
    drawing.run(addAppliance, { site: site.id, hardwareType: "Normal" });
    expect(insideOf(drawing, 0, 0)[0]).toBe("10.20.0.42");
  });

  it("keep clear of another site in the same subnet", () => {
    const drawing = new Drawing();
    drawing.addSite("Seattle", 2, "10.20.0.0/24");
    drawing.addSite("Tacoma", 1, "10.20.0.0/24");
    expect(insideOf(drawing, 1, 0)[0]).toBe("10.20.0.26");
  });

  it("make way when a hand gives the address to something else", () => {
    const drawing = new Drawing();
    const site = drawing.addSite("Seattle", 1, "10.20.0.0/24");
    drawing.set(site, { corpnetDns: "10.20.0.12" });
    expect(insideOf(drawing, 0, 0)).toEqual(["10.20.0.18", "10.20.0.19", "10.20.0.20", "10.20.0.21"]);
  });

  it("leave a hand-made address where it is when the subnet changes", () => {
    const drawing = new Drawing();
    const site = drawing.addSite("Seattle", 1, "10.20.0.0/24");
    drawing.setAppliance(drawing.appliance(0, 0), { cmsAddress: "10.20.0.99" }).set(site, { corpnetSubnet: "10.30.0.0/24" });
    expect(insideOf(drawing, 0, 0)).toEqual(["10.30.0.10", "10.20.0.99", "10.30.0.12", "10.30.0.13"]);
  });

  it("stay while a subnet is being typed and makes no sense yet", () => {
    const drawing = new Drawing();
    const site = drawing.addSite("Seattle", 1, "10.20.0.0/24");
    const { appliances } = drawing.site(0);
    drawing.set(site, { corpnetSubnet: "10.30.0" });
    expect(drawing.site(0).appliances).toBe(appliances);
  });

  it("take what is left when no block is, and a full subnet is told", () => {
    const drawing = new Drawing();
    const site = drawing.addSite("Seattle", 1, "10.20.0.0/29");
    const before = drawing.design.deployment;
    expect(insideOf(drawing, 0, 0)).toEqual(["10.20.0.1", "10.20.0.2", "10.20.0.3", "10.20.0.4"]);
    drawing.run(addAppliance, { site: site.id, hardwareType: "Normal" });
    expect(insideOf(drawing, 0, 1)).toEqual(["10.20.0.6", undefined, undefined, undefined]);
    const notices = allocationNotices(before, drawing.design.deployment);
    expect(notices).toEqual([expect.stringContaining("10.20.0.0/29 has no free address left for SEA-HOST2")]);
    expect(() => drawing.run(allocate, {})).toThrow("10.20.0.0/29 has no free address left");
  });

  it("are missed by many: the first are named, and the others counted", () => {
    const drawing = new Drawing();
    const site = drawing.addSite("Seattle", 1, "10.20.0.0/29");
    const before = drawing.design.deployment;
    drawing.run(addAppliance, { site: site.id, hardwareType: "Normal", count: 13 });
    expect(allocationNotices(before, drawing.design.deployment)).toEqual([
      "10.20.0.0/29 has no free address left for SEA-HOST2, SEA-HOST3 and 11 more appliances. State a larger subnet or free some addresses.",
    ]);
    expect(noticesInWords(["One.", "Two.", "Three."])).toBe("One. Two. Three.");
    expect(noticesInWords(["One.", "Two.", "Three.", "Four."])).toBe("One. Two. 2 more subnets have no free address left either.");
  });
});

describe("the corpnet address of a host", () => {
  it("is the first free one behind its servers’, and shifts none of theirs", () => {
    const drawing = new Drawing();
    const site = drawing.addSite("Seattle", 2, "10.20.0.0/24");
    expect(hostsOf(drawing)).toEqual(["10.20.0.14", "10.20.0.22"]);
    expect(drawing.appliance(0, 0).automatic).toContain("hostAddress");
    drawing.run(addAppliance, { site: site.id, hardwareType: "Normal" });
    expect([insideOf(drawing, 0, 2)[0], hostsOf(drawing)[2]]).toEqual(["10.20.0.26", "10.20.0.30"]);
  });

  it("comes after the servers of all appliances that are given addresses together, where these stand close", () => {
    const drawing = new Drawing();
    const site = drawing.addSite("Seattle", 2, "10.20.0.0/24");
    drawing.set(site, { corpnetHostStep: "4" });
    expect([0, 1].map((index) => insideOf(drawing, 0, index)[0])).toEqual(["10.20.0.10", "10.20.0.14"]);
    expect(hostsOf(drawing)).toEqual(["10.20.0.18", "10.20.0.19"]);
  });

  it("makes way alone when a hand gives it to something else", () => {
    const drawing = new Drawing();
    const site = drawing.addSite("Seattle", 1, "10.20.0.0/24");
    drawing.set(site, { corpnetDns: "10.20.0.14" });
    expect(insideOf(drawing, 0, 0)).toEqual(["10.20.0.10", "10.20.0.11", "10.20.0.12", "10.20.0.13"]);
    expect(hostsOf(drawing)).toEqual(["10.20.0.15"]);
  });

  it("stays as a hand wrote it, and goes with the subnet where none did", () => {
    const drawing = new Drawing();
    const site = drawing.addSite("Seattle", 2, "10.20.0.0/24");
    drawing.setAppliance(drawing.appliance(0, 0), { hostAddress: "10.20.0.5" }).set(site, { corpnetSubnet: "10.30.0.0/24" });
    expect(hostsOf(drawing)).toEqual(["10.20.0.5", "10.30.0.22"]);
  });

  it("is told as missing where the subnet is full", () => {
    const drawing = new Drawing();
    drawing.addSite("Seattle", 0, "10.20.0.0/29");
    drawing.set(drawing.site(0), { corpnetDefaultGateway: "10.20.0.5", corpnetDns: "10.20.0.6" });
    const before = drawing.design.deployment;
    drawing.run(addAppliance, { site: drawing.site(0).id, hardwareType: "Normal" });
    expect(insideOf(drawing, 0, 0)).toEqual(["10.20.0.1", "10.20.0.2", "10.20.0.3", "10.20.0.4"]);
    expect(hostsOf(drawing)).toEqual([undefined]);
    expect(allocationNotices(before, drawing.design.deployment)).toEqual([expect.stringContaining("Host corpnet address")]);
  });
});

describe("a stated subnet and its prefix length", () => {
  it("are kept alike, whichever is written", () => {
    const drawing = new Drawing();
    const site = drawing.addSite("Seattle", 0, "10.20.0.0/26", "198.51.100.0/28");
    expect(drawing.site(0)).toMatchObject({ corpnetPrefixLength: "26", internetPrefixLength: "28" });
    drawing.set(site, { corpnetPrefixLength: "25" });
    expect(drawing.site(0)).toMatchObject({ corpnetSubnet: "10.20.0.0/25", internetSubnet: "198.51.100.0/28" });
  });
});

describe("the addresses of an Edge's internet side", () => {
  it("are one, the next free for each appliance", () => {
    const drawing = new Drawing();
    drawing.addSite("Seattle", 2, "", "198.51.100.0/28");
    expect(drawing.appliance(0, 1)).toMatchObject({ accessAddress: "198.51.100.12", mediaRelayAddress: "198.51.100.12" });
  });

  it("stay one when a hand writes the Access Edge address, even another Edge's automatic one", () => {
    const drawing = new Drawing();
    drawing.addSite("Seattle", 2, "", "198.51.100.0/28");
    drawing.setAppliance(drawing.appliance(0, 0), { accessAddress: "198.51.100.12" });
    expect(drawing.appliance(0, 0).mediaRelayAddress).toBe("198.51.100.12");
    expect(drawing.appliance(0, 1)).not.toMatchObject({ accessAddress: "198.51.100.12" });
  });

  it("differ where a hand wrote both", () => {
    const drawing = new Drawing();
    drawing.addSite("Seattle", 1, "", "198.51.100.0/28");
    drawing.setAppliance(drawing.appliance(0, 0), { mediaRelayAddress: "198.51.100.5" });
    drawing.setAppliance(drawing.appliance(0, 0), { accessAddress: "198.51.100.6" });
    expect(drawing.appliance(0, 0)).toMatchObject({ accessAddress: "198.51.100.6", mediaRelayAddress: "198.51.100.5" });
  });
});
