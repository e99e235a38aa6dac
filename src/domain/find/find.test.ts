import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Drawing } from "../edits/testing/drawing.ts";
import { find } from "./find.ts";
import { findNotes } from "./findNotes.ts";

const drawing = new Drawing();
drawing.addSite("Seattle", 2, "10.20.0.0/24", "198.51.100.0/24");
drawing.addSite("Amsterdam", 1, "10.30.0.0/24", "203.0.113.0/24");
drawing.setDeployment({ sipDomains: "Contoso.com fabrikam.com", vmDomain: "cce.local" }).set(drawing.site(0), { accessPoolName: "ap1" });
const { deployment } = drawing.design;

function titles(query: string): readonly string[] {
  return find(deployment, query, 10).map(({ title }) => title);
}

describe("finding", () => {
  it("finds a site by its name, letter case aside, before what only has the word in a value", () => {
    expect(titles("SEATTLE")[0]).toBe("Seattle");
  });

  it("finds an appliance by any of its addresses and says which it was", () => {
    const [hit] = find(deployment, "10.20.0.12", 10);
    expect(hit).toMatchObject({ title: "SEA-HOST1", site: "Seattle", match: { field: "mediationAddress", text: "10.20.0.12" } });
    expect(hit?.match?.label).toBe("Mediation · Address");
  });

  it("finds an appliance by a server's name", () => {
    expect(find(deployment, "ams-med1", 10)[0]).toMatchObject({ title: "AMS-HOST1", match: { field: "mediationName" } });
  });

  it("names every value that has the word, the closest first", () => {
    const [hit] = find(deployment, "10.20.0.2", 10).filter(({ title }) => title === "SEA-HOST2");
    const values = [hit?.match, ...(hit?.also ?? [])].map((one) => one?.text);
    const appliance = drawing.appliance(0, 1);
    const all = Object.values(appliance).filter((text) => typeof text === "string" && text.startsWith("10.20.0.2"));
    expect(values.toSorted()).toEqual(all.toSorted());
    expect(values.length).toBeGreaterThan(1);
    expect(find(deployment, "10.20.0.12", 10)[0]).not.toHaveProperty("also");
    const [site] = find(deployment, "10.20.0.10 sea-med1", 10);
    expect([site?.match?.text, site?.also?.map(({ text }) => text)]).toEqual(["10.20.0.10", ["SEA-MED1"]]);
  });

  it("names values that are as close from the lowest address on", () => {
    const [hit] = find(deployment, "10.20.0.2", 10).filter(({ title }) => title === "SEA-HOST2");
    const last = [hit?.match, ...(hit?.also ?? [])].map((one) => Number(one?.text.split(".").at(-1)));
    expect(last).toEqual(last.toSorted((one, other) => one - other));
  });

  it("finds what is the same for all sites at the deployment", () => {
    expect(find(deployment, "fabrikam.com", 10)).toMatchObject([{ kind: "deployment", id: "deployment", match: { field: "sipDomains" } }]);
    expect(find(deployment, "mspool", 10)[0]).toMatchObject({ kind: "deployment", match: { label: "Mediation pool", text: "mspool" } });
  });

  it("finds servers and pools by the full names that theirs become, and not everything by a domain alone", () => {
    expect(find(deployment, "ap1.contoso.com", 10)).toMatchObject([{ title: "Seattle", match: { text: "ap1.contoso.com" } }]);
    expect(find(deployment, "AP1.fabrikam.com", 10)).toMatchObject([{ title: "Seattle" }]);
    expect(find(deployment, "sea-ad1.cce", 10)).toMatchObject([
      { title: "SEA-HOST1", match: { field: "adName", text: "SEA-AD1.cce.local" } },
    ]);
    expect(find(deployment, "mspool.cce.local", 10)).toMatchObject([{ kind: "deployment" }]);
    expect(titles("cce.local")).toEqual(["Deployment"]);
    expect(titles("ap1.cce.local")).toEqual([]);
    expect(titles("sea-host1.cce.local")).toEqual([]);
  });

  it("wants every word, wherever each stands", () => {
    expect(titles("seattle host2")).toEqual(["SEA-HOST2"]);
    expect(titles("amsterdam host2")).toEqual([]);
  });

  it("gives the best first and no more than is wanted", () => {
    expect(titles("sea-host1")[0]).toBe("SEA-HOST1");
    expect(find(deployment, "1", 2)).toHaveLength(2);
  });

  it("forgives a slip in a word where it is asked to, with what is written so before", () => {
    const nearly = (query: string) => find(deployment, query, 10, { nearly: true });
    expect(titles("seatle")).toEqual([]);
    expect(nearly("seatle").map(({ title }) => title)).toEqual(["Seattle"]);
    expect(nearly("seatle hsot2")).toMatchObject([{ title: "SEA-HOST2" }]);
    expect(nearly("ams-mde1")).toMatchObject([{ title: "AMS-HOST1", match: { text: "AMS-MED1" } }]);
    expect(nearly("10.20.0.12").map(({ title }) => title)).toEqual(["SEA-HOST1"]);
    expect(nearly("amsterdan").map(({ title }) => title)).toEqual(["Amsterdam"]);
    const both = new Drawing();
    for (const name of ["Halla", "Halle"]) both.addSite(name, 1, "10.20.0.0/24", "198.51.100.0/24");
    const sites = find(both.design.deployment, "halle", 10, { nearly: true }).filter(({ kind }) => kind === "site");
    expect(sites.map(({ title }) => title)).toEqual(["Halle", "Halla"]);
  });

  it("finds nothing for nothing", () => {
    expect(titles("  ")).toEqual([]);
  });

  it("takes any text, and finds only things of the design", () => {
    const things = deployment.sites.flatMap((site) => [site, ...site.appliances, ...site.gateways]);
    const ids = new Set(["deployment", ...things.map(({ id }) => id)]);
    const typed = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."sea-12.0 "), maxLength: 8 }));
    fc.assert(
      fc.property(typed, (query) => {
        const hits = find(deployment, query, 5);
        expect(hits.filter(({ id }) => !ids.has(id))).toEqual([]);
      }),
    );
  });
});

describe("finding notes", () => {
  const notes = ["Ask the carrier\nabout the second trunk", "Second gateway comes in March", ""].map((text, index) => ({
    id: `note-${index}`,
    text,
    x: 0,
    y: 0,
    width: 100,
    height: 50,
  }));
  const found = (query: string, most = 10) => findNotes(notes, query, most).map(({ title }) => title);

  it("wants every word, wherever each stands, and gives what lies on top first", () => {
    expect(found("SECOND")).toEqual(["Second gateway comes in March", "Ask the carrier"]);
    expect(found("trunk ask")).toEqual(["Ask the carrier"]);
    expect(found("second", 1)).toEqual(["Second gateway comes in March"]);
    expect(found(" ")).toEqual([]);
  });
});
