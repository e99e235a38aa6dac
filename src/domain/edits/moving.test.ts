import { describe, expect, it } from "vitest";
import { addGateway } from "./addGateway.ts";
import { addVoiceRoute } from "./addVoiceRoute.ts";
import { moveItems } from "./moveItems.ts";
import { placeItems } from "./placeItems.ts";
import { removeItems } from "./removeItems.ts";
import { removeVoiceRoute } from "./removeVoiceRoute.ts";
import { setOverride } from "./setOverride.ts";
import { setVoiceRoute } from "./setVoiceRoute.ts";
import { Drawing, present } from "./testing/drawing.ts";

/** Seattle with two appliances and a gateway that the first overrides; Amsterdam with one appliance. */
function twoSites() {
  const drawing = new Drawing();
  const seattle = drawing.addSite("Seattle", 2, "10.20.0.0/24", "198.51.100.0/24");
  const amsterdam = drawing.addSite("Amsterdam", 1, "10.30.0.0/24", "203.0.113.0/24");
  drawing.run(addGateway, { site: seattle.id });
  const gateway = present(drawing.site(0).gateways[0]);
  const appliance = drawing.appliance(0, 0);
  drawing.run(setOverride, { appliance: appliance.id, section: "Gateway", key: "Port", gateway: gateway.id, text: "5068" });
  return { drawing, seattle, amsterdam, gateway, appliance };
}

describe("moving to another site", () => {
  it("gives an appliance the new site's names and addresses and drops what it overrode of gateways left behind", () => {
    const { drawing, amsterdam, appliance } = twoSites();
    drawing.run(moveItems, { ids: [appliance.id], site: amsterdam.id });
    expect(drawing.appliance(1, 1)).toMatchObject({
      id: appliance.id,
      hostName: "AMS-HOST2",
      hostAddress: "10.30.0.22",
      adAddress: "10.30.0.18",
    });
    expect(drawing.appliance(1, 1)).toMatchObject({ accessAddress: "203.0.113.12", mediaRelayAddress: "203.0.113.12" });
    expect(drawing.appliance(1, 1)).not.toHaveProperty("overrides");
  });

  it("keeps hand-made addresses, be they of the old subnet", () => {
    const { drawing, amsterdam, appliance } = twoSites();
    drawing.setAppliance(appliance, { adAddress: "10.20.0.200" });
    drawing.run(moveItems, { ids: [appliance.id], site: amsterdam.id });
    expect(drawing.appliance(1, 1)).toMatchObject({ adAddress: "10.20.0.200", cmsAddress: "10.30.0.19" });
  });

  it("takes back automatic addresses where the new site has no subnet yet", () => {
    const { drawing, appliance } = twoSites();
    const oslo = drawing.addSite("Oslo", 0);
    drawing.run(moveItems, { ids: [appliance.id], site: oslo.id });
    expect(drawing.appliance(2, 0)).toMatchObject({ hostName: "OSL-HOST1" });
    expect(drawing.appliance(2, 0)).not.toHaveProperty("adAddress");
    expect(drawing.appliance(2, 0)).not.toHaveProperty("hostAddress");
  });

  it("lets overrides go on with a gateway that moves along, and else drops them", () => {
    const { drawing, amsterdam, appliance, gateway } = twoSites();
    drawing.run(moveItems, { ids: [appliance.id, gateway.id], site: amsterdam.id });
    expect(drawing.appliance(1, 1).overrides).toEqual([{ section: "Gateway", key: "Port", gateway: gateway.id, text: "5068" }]);
    const alone = twoSites();
    alone.drawing.run(moveItems, { ids: [alone.gateway.id], site: alone.amsterdam.id });
    expect(alone.drawing.appliance(0, 0)).not.toHaveProperty("overrides");
  });

  it("copies the voice routes that a moved gateway names and the new site lacks", () => {
    const { drawing, seattle, amsterdam, gateway } = twoSites();
    drawing.run(addVoiceRoute, { site: seattle.id });
    drawing.setGateway(gateway, { voiceRoutes: "route1 LocalRoute" });
    drawing.run(moveItems, { ids: [gateway.id], site: amsterdam.id });
    expect(drawing.site(1).voiceRoutes.map((route) => route.name)).toEqual(["LocalRoute", "Route1"]);
  });

  it("forgets the old place unless a new one is given", () => {
    const { drawing, amsterdam, appliance, gateway } = twoSites();
    const at = { x: 5, y: 6 };
    drawing.run(placeItems, { positions: { [appliance.id]: at, [gateway.id]: at } });
    drawing.run(moveItems, { ids: [appliance.id, gateway.id], site: amsterdam.id, positions: { [gateway.id]: { x: 1, y: 2 } } });
    expect(drawing.design.layout.positions).toEqual({ [gateway.id]: { x: 1, y: 2 } });
  });

  it("refuses sites", () => {
    const { drawing, seattle, amsterdam } = twoSites();
    expect(() => drawing.run(moveItems, { ids: [seattle.id], site: amsterdam.id })).toThrow("Seattle is a PSTN site");
  });
});

describe("removing", () => {
  it("takes along all that pointed at what is gone", () => {
    const { drawing, seattle, gateway } = twoSites();
    drawing.run(placeItems, { positions: { [gateway.id]: { x: 1, y: 1 } } }).setDeployment({ fallbackSite: seattle.id });
    drawing.run(removeItems, { ids: [gateway.id] });
    expect(drawing.appliance(0, 0)).not.toHaveProperty("overrides");
    expect(drawing.design.layout.positions).toEqual({});
    drawing.run(removeItems, { ids: [seattle.id] });
    expect(drawing.design.deployment).not.toHaveProperty("fallbackSite");
  });
});

describe("a voice route", () => {
  it("is renamed in all that names it", () => {
    const { drawing, seattle, gateway, appliance } = twoSites();
    const [route] = drawing.site(0).voiceRoutes;
    drawing.setGateway(gateway, { voiceRoutes: "localroute;Other" });
    drawing.run(setOverride, { appliance: appliance.id, section: "HybridVoiceRoutes", key: "LocalRoute", text: "^1" });
    drawing.run(setVoiceRoute, { site: seattle.id, route: present(route).id, name: "National" });
    expect(drawing.site(0).gateways[0]?.voiceRoutes).toBe("National;Other");
    expect(drawing.appliance(0, 0).overrides?.at(-1)).toMatchObject({ key: "National", text: "^1" });
  });

  it("stays in the lists under its old name while its new one could not stand in a list", () => {
    const { drawing, seattle } = twoSites();
    const [route] = drawing.site(0).voiceRoutes;
    drawing.run(setVoiceRoute, { site: seattle.id, route: present(route).id, name: "two words" });
    expect(drawing.site(0).gateways[0]?.voiceRoutes).toBe("LocalRoute");
  });

  it("is named by no gateway once it is removed", () => {
    const { drawing, seattle, gateway } = twoSites();
    drawing.setGateway(gateway, { voiceRoutes: "Other, LocalRoute" });
    drawing.run(removeVoiceRoute, { site: seattle.id, route: present(drawing.site(0).voiceRoutes[0]).id });
    expect(drawing.site(0).gateways[0]?.voiceRoutes).toBe("Other");
  });
});
