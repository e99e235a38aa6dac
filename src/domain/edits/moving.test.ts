import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { twoSites as twoFullSites } from "../../fixtures/twoSites.ts";
import { analyse } from "../analysis.ts";
import type { Design } from "../model/design.ts";
import { addGateway } from "./addGateway.ts";
import { addVoiceRoute } from "./addVoiceRoute.ts";
import { moveItems } from "./moveItems.ts";
import { placeItems } from "./placeItems.ts";
import { removeItems } from "./removeItems.ts";
import { removeVoiceRoute } from "./removeVoiceRoute.ts";
import { setOverride } from "./setOverride.ts";
import { setVoiceRoute } from "./setVoiceRoute.ts";
import { Drawing, present } from "./testing/drawing.ts";
import { randomDesign } from "./testing/runs.ts";

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

describe("a gateway that moves to another site", () => {
  /** Amsterdam's gateways after the second one of Seattle came, which had these texts. */
  function arrived(texts: Parameters<Drawing["setGateway"]>[1] = {}, theirs: "with theirs" | "alone" = "with theirs") {
    const drawing = new Drawing();
    drawing.design = twoFullSites();
    const gateway = present(drawing.site(0).gateways[1]);
    drawing.setGateway(gateway, texts);
    if (theirs === "alone") drawing.run(removeItems, { ids: drawing.site(1).gateways.map(({ id }) => id) });
    drawing.run(moveItems, { ids: [gateway.id], site: drawing.site(1).id });
    return present(drawing.site(1).gateways.at(-1));
  }

  it("gets the next free address behind that site's gateways, and a name like theirs", () => {
    expect(arrived()).toMatchObject({ fqdn: "sbc3.ams.example.net", address: "10.31.0.203" });
    expect(arrived({ fqdn: "sbc9.sea.example.net" })).toMatchObject({ fqdn: "sbc9.ams.example.net", address: "10.31.0.203" });
  });

  it("gets any free address where that site has no gateway, and the site's code in its name", () => {
    expect(arrived({}, "alone")).toMatchObject({ fqdn: "sbc2.ams.example.net", address: "10.31.0.15" });
    expect(arrived({ fqdn: "Seattle-sbc.example.net" }, "alone").fqdn).toBe("amsterdam-sbc.example.net");
  });

  it("keeps a name that no other has and that tells of no site, and none at all", () => {
    expect(arrived({ fqdn: "trunk.contoso.com" })).toMatchObject({ fqdn: "trunk.contoso.com", address: "10.31.0.203" });
    expect(arrived({ fqdn: "" })).toMatchObject({ fqdn: "", address: "10.31.0.203" });
  });

  it("keeps a customer's domain that is called like the site", () => {
    expect(arrived({ fqdn: "sbc2.sea.com" }, "alone").fqdn).toBe("sbc2.sea.com");
  });

  it("has the new address in place of a name where it had the old one", () => {
    expect(arrived({ fqdn: "10.20.0.202" })).toMatchObject({ fqdn: "10.31.0.203", address: "10.31.0.203" });
  });

  it("keeps an address that is not of the old site's subnet, and its name: a carrier's", () => {
    const carrier = { fqdn: "sbc1.ams.example.net", address: "192.0.2.9" };
    expect(arrived(carrier)).toMatchObject(carrier);
  });

  it("keeps its address while the new site has no subnet", () => {
    const { drawing, gateway } = twoSites();
    const oslo = drawing.addSite("Oslo", 0);
    drawing.setGateway(gateway, { address: "10.20.0.200" });
    const before = drawing.site(0).gateways[0];
    drawing.run(moveItems, { ids: [gateway.id], site: oslo.id });
    expect(drawing.site(2).gateways[0]).toBe(before);
  });

  it("brings no conflict of addresses into a design that had none", () => {
    const conflictsIn = ({ deployment }: Design) =>
      analyse(deployment).findings.flatMap(({ rule, message }) => (rule === "address/conflict" ? [message] : []));
    let judged = 0;
    fc.assert(
      fc.property(fc.gen(), fc.integer({ min: 0, max: 4 }), (gen, steps) => {
        const design = randomDesign(gen, twoFullSites(), steps);
        const { sites } = design.deployment;
        const inside = sites.flatMap((site) => [...site.appliances, ...site.gateways]).map(({ id }) => id);
        if (inside.length === 0 || conflictsIn(design).length > 0) return;
        const site = gen(() => fc.constantFrom(...sites.map(({ id }) => id)));
        const ids = gen(() => fc.subarray(inside, { minLength: 1 }));
        expect(conflictsIn(moveItems.apply(design, { ids, site }))).toEqual([]);
        judged += 1;
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(judged).toBeGreaterThan(0);
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
