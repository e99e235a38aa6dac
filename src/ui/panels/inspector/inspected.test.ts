import { describe, expect, it } from "vitest";
import { emptyDeployment, newAppliance, newGateway, newSite } from "../../../domain/model/create.ts";
import { allocationOf, countedThings, gatewayNumberOf, holderOf, kindOf, presentIds, titleOf } from "./inspected.ts";

const appliance = { ...newAppliance("appliance-1", "Normal"), hostName: "SEA-HOST1", automatic: ["adName"] };
const gateways = [newGateway("gateway-1"), { ...newGateway("gateway-2"), fqdn: "sbc2.example.net" }];
const site = { ...newSite("site-1", "route-1"), siteName: "Seattle", appliances: [appliance], gateways };
const deployment = { ...emptyDeployment(), sites: [site] };

describe("what a selection shows", () => {
  it("is what of it still exists", () => {
    expect(presentIds(deployment, ["gone", "appliance-1", "site-1"])).toEqual(["appliance-1", "site-1"]);
  });

  it("is the deployment for an id of nothing", () => {
    expect(["deployment", "site-1", "appliance-1", "gateway-2"].map((id) => kindOf(deployment, id))).toEqual([
      "deployment",
      "site",
      "appliance",
      "gateway",
    ]);
  });

  it("is called as a person calls it", () => {
    const titles = ["deployment", "site-1", "appliance-1", "gateway-2"].map((id) => titleOf(deployment, id));
    expect(titles).toEqual(["Deployment", "Seattle", "SEA-HOST1", "sbc2"]);
  });

  it("counts things by their kind", () => {
    expect(countedThings("site", 1)).toBe("1 site");
    expect(countedThings("appliance", 3200)).toBe("3,200 appliances");
  });
});

describe("the holder of the values", () => {
  it("is the very object of the design, so that it changes only when the object does", () => {
    expect(holderOf(deployment, "deployment", "deployment")).toBe(deployment);
    expect(holderOf(deployment, "site", "site-1")).toBe(site);
    expect(holderOf(deployment, "appliance", "appliance-1")).toBe(appliance);
    expect(holderOf(deployment, "gateway", "gateway-1")).toBe(gateways[0]);
  });

  it("is none when the object is gone or of another kind", () => {
    expect(holderOf(deployment, "site", "site-9")).toBeUndefined();
    expect(holderOf(deployment, "gateway", "appliance-1")).toBeUndefined();
  });

  it("knows what allocation wrote", () => {
    expect(allocationOf(appliance, "adName")).toBe("made");
    expect(allocationOf({ ...appliance, adAddress: "" }, "adAddress")).toBeUndefined();
    expect(allocationOf(site, "adName")).toBeUndefined();
  });

  it("knows what a hand wrote where allocation gave the rest", () => {
    expect(allocationOf(appliance, "hostName")).toBe("own");
    expect(allocationOf({ ...appliance, hostName: " " }, "hostName")).toBeUndefined();
    expect(allocationOf({ ...appliance, automatic: undefined }, "hostName")).toBeUndefined();
  });

  it("knows what allocation has still to give, and takes nothing of an imported file for it", () => {
    expect(allocationOf(appliance, "adAddress")).toBe("awaited");
    expect(allocationOf(appliance, "baseVmAddress")).toBeUndefined();
    expect(allocationOf({ ...appliance, cmsAddress: "10.20.0.11" }, "adAddress")).toBeUndefined();
    expect(allocationOf({ ...appliance, automatic: undefined }, "adAddress")).toBeUndefined();
  });
});

describe("the number of a gateway", () => {
  it("is that of its section in the file", () => {
    expect(gatewayNumberOf(deployment, "gateway-2")).toBe(2);
    expect(gatewayNumberOf(deployment, "site-1")).toBeUndefined();
  });
});
