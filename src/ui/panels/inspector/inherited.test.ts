import { describe, expect, it } from "vitest";
import { emptyDeployment, newAppliance, newGateway, newSite } from "../../../domain/model/create.ts";
import { type Field, fieldOf } from "../../../domain/model/fields/index.ts";
import type { Override } from "../../../domain/model/override.ts";
import { fileLines } from "./fileLines.ts";
import { ownValueOf, sharedTextFor } from "./inherited.ts";

function field(owner: "deployment" | "site", name: string): Field {
  const found = fieldOf(owner, name);
  if (found === undefined) throw new Error(`no field ${name}`);
  return found;
}

const city: Override = { section: "Common", key: "city", text: "Tacoma" };
const noPool: Override = { section: "MediationServer", key: "PoolName" };
const port: Override = { section: "Gateway", key: "Port", gateway: "gateway-2", text: "5061" };
const ownGateway: Override = { section: "Gateway", key: "FQDN", gateway: "own-1", text: "x.example.net" };
const route: Override = { section: "HybridVoiceRoutes", key: "Intl", text: "^00" };
const unknown: Override = { section: "Custom", key: "Key", text: "value" };
const unknownKey: Override = { section: "Common", key: "Extra", text: "" };
const ownKey: Override = { section: "Common", key: "ServerName", text: "AD1" };

const overrides = [city, noPool, port, ownGateway, route, unknown, unknownKey, ownKey];
const appliance = { ...newAppliance("appliance-1", "Normal"), overrides };
const site = {
  ...newSite("site-1", "route-1"),
  city: "Seattle",
  appliances: [appliance],
  gateways: [newGateway("gateway-1"), { ...newGateway("gateway-2"), fqdn: "sbc2.example.net" }],
};
const deployment = { ...emptyDeployment(), sites: [site] };

describe("an inherited row", () => {
  it("shows the owner's text whether or not the appliance has its own", () => {
    expect(sharedTextFor(deployment, "appliance-1", field("site", "city"))).toBe("Seattle");
    expect(sharedTextFor(deployment, "appliance-1", field("deployment", "mediationPoolName"))).toBe("mspool");
    expect(sharedTextFor(deployment, "appliance-1", field("site", "accessPoolName"))).toBeUndefined();
  });

  it("finds the appliance's own value, also one that says the line is absent", () => {
    expect(ownValueOf(deployment, "appliance-1", field("site", "city"))).toBe(city);
    expect(ownValueOf(deployment, "appliance-1", field("deployment", "mediationPoolName"))).toBe(noPool);
    expect(ownValueOf(deployment, "appliance-1", field("site", "state"))).toBeUndefined();
  });
});

describe("what is only in this file", () => {
  it("is every override that no inherited row shows", () => {
    expect(fileLines(site, appliance).map((line) => line.override)).toEqual([port, ownGateway, route, unknown, unknownKey, ownKey]);
  });

  it("says where each line stands and what it is about", () => {
    expect(fileLines(site, appliance).map(({ place, about }) => `${place} ${about}`)).toEqual([
      "[Gateway2] Own value for sbc2",
      "[Gateway] Gateway of this file alone",
      "[HybridVoiceRoutes] Voice route",
      "[Custom] Line the studio does not know",
      "[Common] Line the studio does not know",
      "[Common] Own value for Server name",
    ]);
  });

  it("knows the shared value that a gateway's or a route's line wins over, and none for what nothing shares", () => {
    const route = { section: "HybridVoiceRoutes", key: "localroute", text: "^0" };
    const lines = fileLines(site, { ...appliance, overrides: [...overrides, route] });
    expect(lines.map(({ shared }) => shared?.text)).toEqual(["5060", undefined, undefined, undefined, undefined, undefined, ".*"]);
  });

  it("is nothing for an appliance without overrides", () => {
    expect(fileLines(site, newAppliance("appliance-2", "Normal"))).toEqual([]);
  });
});
