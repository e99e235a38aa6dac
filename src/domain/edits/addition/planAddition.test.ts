import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Deployment } from "../../model/deployment.ts";
import type { Design } from "../../model/design.ts";
import { iniDeployment } from "../../testing/iniDeployment.ts";
import { meaning } from "../../testing/meaning.ts";
import { addDesign } from "../addDesign.ts";
import { addGateway } from "../addGateway.ts";
import { EditRefused } from "../edit.ts";
import { deepFreeze } from "../testing/deepFreeze.ts";
import { Drawing, present } from "../testing/drawing.ts";
import { randomDesign } from "../testing/runs.ts";
import { smallDesign } from "../testing/startingPoints.ts";
import type { AdditionChoice } from "./addition.ts";
import { planAddition } from "./planAddition.ts";
import { nameConflicts } from "./testing/nameConflicts.ts";

const designOf = (deployment: Deployment): Design => ({ deployment, layout: { positions: {} } });
const choices = fc.record({ join: fc.boolean(), rename: fc.boolean() });

/** Two designs, drawn or read from files, with much in common. */
const pair = fc.oneof(
  fc.tuple(iniDeployment.map(designOf), iniDeployment.map(designOf)),
  fc.tuple(fc.gen(), fc.integer({ min: 0, max: 6 })).map(([gen, steps]): [Design, Design] => {
    return [randomDesign(gen, smallDesign(), steps), randomDesign(gen, smallDesign(), steps)];
  }),
);

function add(open: Design, added: Design, choice: AdditionChoice): Design {
  const addition = planAddition(open.deployment, [added], choice);
  return addDesign.apply(open, { addition, title: "Add" });
}

function idsOf({ sites }: Deployment): string[] {
  return sites.flatMap((site) => [site, ...site.voiceRoutes, ...site.gateways, ...site.appliances].map(({ id }) => id));
}

describe("adding any design to any other", () => {
  it("gives every thing an id of its own and leaves all that was there, but for what allocation had given", () => {
    fc.assert(
      fc.property(pair, choices, ([open, added], choice) => {
        const before = deepFreeze(open);
        const { deployment } = add(before, deepFreeze(added), choice);
        const ids = idsOf(deployment);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(expect.arrayContaining(idsOf(before.deployment)));
        expect(deployment.sites.flatMap((site) => site.appliances)).toHaveLength(
          [...before.deployment.sites, ...added.deployment.sites].flatMap((site) => site.appliances).length,
        );
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it("makes no name stand twice, where names that are taken are changed", () => {
    fc.assert(
      fc.property(pair, fc.boolean(), ([open, added], join) => {
        const after = nameConflicts(add(open, added, { join, rename: true }).deployment);
        const [before, own] = [nameConflicts(open.deployment), nameConflicts(added.deployment)];
        for (const [kind, count] of Object.entries(after))
          expect([kind, count]).toEqual([kind, expect.toSatisfy((n) => n <= (before[kind] ?? 0) + (own[kind] ?? 0))]);
      }),
      { numRuns: 80, endOnFailure: true },
    );
  });

  it("lets every file say what it said, where no name is changed", () => {
    const origin = (deployment: Deployment) => ({
      ...deployment,
      sites: deployment.sites.map((site) => ({ ...site, appliances: site.appliances.map((one) => ({ ...one, origin: one.id })) })),
    });
    fc.assert(
      fc.property(iniDeployment, iniDeployment.map(origin), fc.boolean(), (open, added, join) => {
        const { deployment } = add(designOf(open), designOf(added), { join, rename: false });
        const found = new Map(
          deployment.sites.flatMap((site) => site.appliances.map((one) => [one.origin, meaning(deployment, site, one)])),
        );
        for (const site of added.sites)
          for (const one of site.appliances) expect([one.id, found.get(one.id)]).toEqual([one.id, meaning(added, site, one)]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

describe("planAddition", () => {
  const seattle = () => {
    const drawing = new Drawing();
    drawing.addSite("Seattle", 1, "10.20.0.0/24");
    drawing.setDeployment({ sipDomains: "contoso.com", customer: "Contoso" });
    return drawing;
  };

  it("adds a site of a name that is taken under a free one, with free names for all it holds", () => {
    const { design } = seattle();
    const addition = planAddition(design.deployment, [design], { join: false, rename: true });
    expect(addition.deployment.sites.map(({ siteName, accessPoolName }) => [siteName, accessPoolName])).toEqual([
      ["Seattle", "ap1"],
      ["Seattle 2", "ap2"],
    ]);
    expect(addition.sameSites).toEqual(["Seattle"]);
    expect(addition.renamings).toContainEqual({ what: "Site name", owner: "Seattle", from: "Seattle", to: "Seattle 2" });
    expect(addition.renamings).toContainEqual({ what: "Mediation: Server name", owner: "SEA-HOST1", from: "SEA-MED1", to: "SEA-MED2" });
    const kept = planAddition(design.deployment, [design], { join: false, rename: false });
    expect(kept.renamings).toEqual(addition.renamings);
    expect(kept.deployment.sites.map(({ siteName }) => siteName)).toEqual(["Seattle", "Seattle"]);
  });

  it("takes a name that a second override of one key has for nobody's, as no file has it", () => {
    const open = seattle();
    const line = { section: "MediationServer", key: "PoolName" };
    const overrides = [
      { ...line, text: "mspool9" },
      { ...line, text: "taken" },
    ];
    const site = open.site(0);
    const appliances = site.appliances.map((one) => ({ ...one, edgeName: "taken", overrides }));
    const deployment = { ...open.design.deployment, sites: [{ ...site, appliances }] };
    const added = new Drawing();
    added.addSite("Amsterdam", 1, "10.30.0.0/24");
    added.setDeployment({ sipDomains: "contoso.com", mediationPoolName: "taken" });
    const { renamings } = planAddition(deployment, [added.design], { join: false, rename: true });
    expect(renamings).toContainEqual(expect.objectContaining({ what: "Mediation pool", from: "taken", to: "taken2" }));
  });

  it("puts appliances into the site of the same name, and keeps what they have differently as their own", () => {
    const open = seattle();
    const other = seattle();
    other.set(other.site(0), { siteName: "SEATTLE", city: "Tacoma", corpnetDefaultGateway: "10.20.0.1" });
    other.setDeployment({ sipDomains: "contoso.com fabrikam.com" });
    const addition = planAddition(open.design.deployment, [other.design], { join: true, rename: true });
    const [site, ...others] = addition.deployment.sites;
    expect(others).toEqual([]);
    expect(site?.appliances.map(({ mediationName }) => mediationName)).toEqual(["SEA-MED1", "SEA-MED2"]);
    expect(site?.appliances[1]?.overrides?.map(({ key, text }) => [key, text])).toEqual([
      ["SIPDomains", "contoso.com fabrikam.com"],
      ["SiteName", "SEATTLE"],
      ["City", "Tacoma"],
      ["CorpnetDefaultGateway", "10.20.0.1"],
    ]);
    expect(addition.own.map(({ key, shared, own }) => [key, shared, own])).toContainEqual([
      "SIPDomains",
      "contoso.com",
      "contoso.com fabrikam.com",
    ]);
  });

  it("knows the gateways of a joined site again, and keeps the others as the appliance's own", () => {
    const open = seattle();
    const other = seattle();
    for (const drawing of [open, other]) drawing.run(addGateway, { site: drawing.site(0).id, count: 1 });
    open.setGateway(present(open.site(0).gateways[0]), { fqdn: "gw1.example.net", address: "10.20.0.200", port: "5067" });
    other.setGateway(present(other.site(0).gateways[0]), { fqdn: "gw1.example.net", address: "10.20.0.200", makeModel: "Mediant" });
    other.run(addGateway, { site: other.site(0).id });
    other.setGateway(present(other.site(0).gateways[1]), { fqdn: "gw2.example.net", address: "10.20.0.201" });
    const { deployment } = planAddition(open.design.deployment, [other.design], { join: true, rename: true });
    const [site] = deployment.sites;
    expect(site?.gateways.map(({ fqdn, port, makeModel }) => [fqdn, port, makeModel])).toEqual([["gw1.example.net", "5067", "Mediant"]]);
    const own = site?.appliances[1]?.overrides ?? [];
    expect(own.map(({ key, gateway, text }) => [key, gateway === site?.gateways[0]?.id, text])).toEqual([
      ["Port", true, "5060"],
      ["FQDN", false, "gw2.example.net"],
      ["IP", false, "10.20.0.201"],
      ["Port", false, "5060"],
      ["Protocol", false, "TCP"],
      ["VoiceRoutes", false, "LocalRoute"],
    ]);
  });

  it("leaves the open design's settings and tells which others are not taken", () => {
    const open = seattle();
    const other = seattle();
    other.setDeployment({ customer: "Fabrikam", proxy: "proxy:8080", targetVersion: "2.0" });
    const { deployment, notTaken } = planAddition(open.design.deployment, [other.design], { join: false, rename: true });
    expect(deployment.customer).toBe("Contoso");
    expect(notTaken.map(({ what, text, stays }) => [what, text, stays])).toEqual([
      ["Customer", "Fabrikam", "Contoso"],
      ["Target version", "2.0", "2.1"],
      ["Proxy of the hosts", "proxy:8080", undefined],
    ]);
  });

  it("tells which automatic addresses made way for what was added", () => {
    const open = seattle();
    const other = new Drawing();
    other.addSite("Tacoma", 1, "10.20.0.0/24");
    other.setAppliance(other.appliance(0, 0), { adAddress: "" }).setAppliance(other.appliance(0, 0), { adAddress: "10.20.0.10" });
    const { gaveWay } = planAddition(open.design.deployment, [other.design], { join: false, rename: true });
    expect(gaveWay).toContainEqual({
      what: "Domain controller: Address",
      owner: "SEA-HOST1",
      from: "10.20.0.10",
      to: expect.not.stringMatching(/\.10$/),
    });
  });

  it("keeps where hands put things inside a site, and leaves places of whole sites to the arrangement", () => {
    const { design } = seattle();
    const [site] = design.deployment.sites;
    const appliance = present(site?.appliances[0]);
    const placed = { ...design, layout: { positions: { [appliance.id]: { x: 7, y: 9 }, [present(site).id]: { x: 1, y: 1 } } } };
    const after = add(design, placed, { join: false, rename: true });
    const added = present(after.deployment.sites[1]?.appliances[0]);
    expect(after.layout.positions).toEqual({ [added.id]: { x: 7, y: 9 } });
  });

  it("is refused by the edit when the design is another one by then", () => {
    const { design } = seattle();
    const addition = planAddition(design.deployment, [design], { join: false, rename: true });
    expect(() => addDesign.apply(smallDesign(), { addition, title: "Add" })).toThrow(EditRefused);
  });
});
