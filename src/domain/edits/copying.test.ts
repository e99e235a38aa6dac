import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { twoSites } from "../../fixtures/twoSites.ts";
import { analyse } from "../analysis.ts";
import type { Design } from "../model/design.ts";
import type { Site } from "../model/site.ts";
import { clipOf } from "./clipOf.ts";
import { pasteItems } from "./pasteItems.ts";
import { removeItems } from "./removeItems.ts";
import { present } from "./testing/drawing.ts";

/** Rules that say that two things have what only one may have. */
const CONFLICTS = /conflict|unique|duplicate|shared-across-sites/;

function conflictsIn({ deployment }: Design): readonly string[] {
  return analyse(deployment)
    .findings.filter(({ rule, severity }) => severity === "error" && CONFLICTS.test(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

describe("what was cut", () => {
  const start = withOwnLineOfGateway(twoSites());
  const seattle = present(start.deployment.sites[0]);
  const clip = clipOf(start, [seattle.id], { cut: true });
  const without = removeItems.apply(start, { ids: [seattle.id] });

  it("is put back as it was, names, addresses, what a person wrote, and as the fallback of the others", () => {
    const back = pasteItems.apply(without, { clip, offset: { x: 48, y: 48 } });
    const site = present(back.deployment.sites[1]);
    expect(back.deployment.fallbackSite).toBe(site.id);
    expect(meaningOf(site)).toEqual(meaningOf(seattle));
    expect(site.appliances[0]?.overrides?.[0]?.gateway).toBe(site.gateways[0]?.id);
    expect(conflictsIn(back)).toEqual([]);
  });

  it("is a copy with names and addresses of its own when it is pasted once more, and where something else has them by now", () => {
    const twice = pasteItems.apply(pasteItems.apply(without, { clip }), { clip });
    expect(twice.deployment.sites.map(({ siteName }) => siteName)).toEqual(["Amsterdam", "Seattle", "Seattle 2"]);
    expect(conflictsIn(twice)).toEqual([]);
    expect(present(twice.deployment.sites[2]).siteDirectory).toBeUndefined();
    const taken = pasteItems.apply(start, { clip });
    expect(taken.deployment.sites.at(-1)?.siteName).toBe("Seattle 2");
    expect(conflictsIn(taken)).toEqual([]);
  });
});

function withOwnLineOfGateway(design: Design): Design {
  const [first, ...others] = design.deployment.sites;
  const site = present(first);
  const own = { section: "Gateway", key: "Custom", gateway: present(site.gateways[0]).id, text: "1" };
  const appliances = site.appliances.map((one, at) => (at === 0 ? { ...one, overrides: [own] } : one));
  return { ...design, deployment: { ...design.deployment, sites: [{ ...site, appliances }, ...others] } };
}

/** A site without the ids, which are new wherever it is put. */
function meaningOf(site: Site): unknown {
  const known = new Map<string, number>();
  return JSON.parse(JSON.stringify(site), (key, value) => {
    if (key !== "id" && key !== "gateway") return value;
    if (!known.has(value)) known.set(value, known.size);
    return known.get(value);
  });
}

describe("copies", () => {
  it("of a site have names and addresses of their own, however often it is pasted", () => {
    const start = twoSites();
    const clip = clipOf(start, [present(start.deployment.sites[0]).id]);
    const twice = pasteItems.apply(pasteItems.apply(start, { clip }), { clip });
    expect(twice.deployment.sites.map((site) => site.siteName)).toEqual(["Seattle", "Amsterdam", "Seattle 2", "Seattle 3"]);
    expect(conflictsIn(twice)).toEqual([]);
    const copy = present(twice.deployment.sites[3]);
    expect(copy.appliances.map(({ hostName }) => hostName)).toEqual(["SEA-HOST7", "SEA-HOST8", "SEA-HOST9"]);
    expect(copy.gateways[0]?.fqdn).toBe("sbc5.sea.example.net");
    const hosts = [...present(start.deployment.sites[0]).appliances, ...copy.appliances].map(({ hostAddress }) => hostAddress);
    expect(hosts.filter((address, index) => address === undefined || hosts.indexOf(address) !== index)).toEqual([]);
    expect(copy.corpnetSubnet).toBe(start.deployment.sites[0]?.corpnetSubnet);
  });

  it("of a site count on from its own number, with as many digits", () => {
    const start = twoSites();
    const named = start.deployment.sites.map((site, at) => ({ ...site, siteName: `Branch 00${at + 3}` }));
    const design = { ...start, deployment: { ...start.deployment, sites: named } };
    const pasted = pasteItems.apply(design, { clip: clipOf(design, [present(named[0]).id]) });
    expect(pasted.deployment.sites.at(-1)?.siteName).toBe("Branch 005");
  });

  it("of an appliance keep its hardware and forget what was one machine’s", () => {
    const start = twoSites();
    const [seattle, amsterdam] = start.deployment.sites.map((site) => site);
    const one = present(seattle?.appliances[0]);
    const target = present(amsterdam).id;
    const pasted = pasteItems.apply(start, { clip: clipOf(start, [one.id]), site: target });
    const copy = present(pasted.deployment.sites[1]?.appliances.at(-1));
    expect(copy).toMatchObject({ hostName: "AMS-HOST3", hardwareType: one.hardwareType, mediaRelayPublicAddress: "" });
    expect(copy.hostAddress).toBe("10.31.0.30");
    expect(conflictsIn(pasted)).toEqual([]);
  });

  it("of a gateway take the next number of its name, and a route that the site has", () => {
    const start = twoSites();
    const gateway = present(start.deployment.sites[0]?.gateways[0]);
    const pasted = pasteItems.apply(start, { clip: clipOf(start, [gateway.id]) });
    expect(pasted.deployment.sites.at(-1)?.gateways[0]).toMatchObject({ fqdn: "sbc3.sea.example.net", voiceRoutes: "LocalRoute" });
  });

  it("of gateways get the next free addresses behind those of the site they come into", () => {
    const start = twoSites();
    const gateways = present(start.deployment.sites[0]).gateways.map(({ id }) => id);
    const pasted = pasteItems.apply(start, { clip: clipOf(start, gateways), site: present(start.deployment.sites[1]).id });
    const addresses = present(pasted.deployment.sites[1]).gateways.map(({ address }) => address);
    expect(addresses).toEqual(["10.31.0.201", "10.31.0.202", "10.31.0.203", "10.31.0.204"]);
  });

  it("of anything, put in again and again, never collide", () => {
    const start = twoSites();
    const ids = start.deployment.sites.flatMap((site) => [site, ...site.appliances, ...site.gateways]).map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.subarray(ids, { minLength: 1, maxLength: 3 }), fc.boolean()), { minLength: 1, maxLength: 3 }),
        (rounds) => {
          const target = present(start.deployment.sites[1]).id;
          const pasted = rounds.reduce(
            (design, [some, intoSite]) => pasteItems.apply(design, { clip: clipOf(start, some), ...(intoSite && { site: target }) }),
            start,
          );
          expect(conflictsIn(pasted)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("of a site that a hand has placed stand beside the original", () => {
    const start = twoSites();
    const { id } = present(start.deployment.sites[0]);
    const placed = { ...start, layout: { positions: { [id]: { x: 10, y: 20 } } } };
    const pasted = pasteItems.apply(placed, { clip: clipOf(placed, [id]), offset: { x: 40, y: 40 } });
    expect(pasted.layout.positions[present(pasted.deployment.sites.at(-1)).id]).toEqual({ x: 50, y: 60 });
  });
});
