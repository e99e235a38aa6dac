import { describe, expect, it } from "vitest";
import { twoSites } from "../../fixtures/twoSites.ts";
import { doubtsOf } from "./doubts.ts";
import { finished, readingTexts } from "./readTexts.ts";
import { suggestLeavingOut } from "./suggest.ts";

function read(files: Readonly<Record<string, readonly string[]>>) {
  return finished(readingTexts(Object.entries(files).map(([path, lines]) => ({ path, text: lines.join("\r\n") }))));
}

function doubts(files: Readonly<Record<string, readonly string[]>>) {
  return doubtsOf(read(files).flatMap(({ result }) => (result.ok ? [result.file] : [])));
}

const mediation = (name: string, ip: string, ...lines: string[]) => ["[MediationServer]", `ServerName=${name}`, `IP=${ip}`, ...lines];

describe("doubtsOf", () => {
  it("puts files together that share a Mediation Server's name or address, by whatever chain", () => {
    const found = doubts({
      "1.ini": mediation("M1", "10.0.0.1"),
      "2.ini": mediation("m1", "10.0.0.2"),
      "3.ini": mediation("M3", "10.0.0.2"),
      "4.ini": mediation("M4", "10.0.0.4"),
      "5.ini": ["[Common]", "SiteName=A"],
      "6.ini": ["[Common]", "SiteName=B"],
    });
    expect(found.map(({ about, paths }) => [about, paths])).toEqual([["Mediation Server M1 (10.0.0.1)", ["1.ini", "2.ini", "3.ini"]]]);
  });

  it("tells where they differ by what the lines mean, gateways by what they are", () => {
    const gateway = (number: number, fqdn: string, port: string) => [`[Gateway${number}]`, `FQDN=${fqdn}`, `Port=${port}`];
    const [doubt] = doubts({
      "1.ini": mediation("M1", "10.0.0.1", ...gateway(1, "a.x", "5060"), ...gateway(2, "b.x", "5060"), "[Common]", "OMSEnabled=true"),
      "2.ini": mediation("M1", "10.0.0.1", ...gateway(1, "b.x", "5067"), ...gateway(2, "a.x", "05060"), "[Common]", "OMSEnabled=TRUE"),
      "3.ini": mediation("M1", "10.0.0.1", ...gateway(1, "a.x", "5060"), "[Common]", "OMSEnabled=true", "City=Oslo", "[Vendor]", "Id=7"),
    });
    expect(doubt?.differences).toEqual([
      { section: "Common", key: "City", texts: [undefined, undefined, "Oslo"] },
      { section: "Gateway2", key: "FQDN", texts: ["b.x", "b.x", undefined] },
      { section: "Gateway2", key: "Port", texts: ["5060", "5067", undefined] },
      { section: "Vendor", key: "Id", texts: [undefined, undefined, "7"] },
    ]);
  });
});

describe("suggestLeavingOut", () => {
  it("leaves out a backup of a file that is there, and nothing where all are alike in that", () => {
    const files = read({
      "Backup/A/1.ini": mediation("M1", "10.0.0.1", "[Common]", "City=Oslo"),
      "Oslo/A/1.ini": mediation("M1", "10.0.0.1"),
      "Backup/B/1.ini": mediation("M2", "10.0.0.2"),
      "Bergen/1.ini": mediation("M3", "10.0.0.3"),
      "Bergen/2.ini": mediation("M3", "10.0.0.4"),
    });
    expect([...suggestLeavingOut(files, [])]).toEqual([
      ["Backup/A/1.ini", "It looks like a backup: “Oslo/A/1.ini” is for the same Mediation Server."],
    ]);
  });

  it("leaves out what a design file holds already, a second such design included", () => {
    const { deployment } = twoSites();
    const [appliance] = deployment.sites[0]?.appliances ?? [];
    const files = read({ "1.ini": mediation(appliance?.mediationName ?? "", "10.0.0.1"), "2.ini": mediation("M2", "10.0.0.2") });
    const found = suggestLeavingOut(files, [
      { path: "a.json", deployment },
      { path: "b.json", deployment: { ...deployment, sites: deployment.sites.slice(1) } },
    ]);
    expect([...found]).toEqual([
      ["b.json", "“a.json” has some of these appliances too."],
      ["1.ini", "“a.json” has this appliance too."],
    ]);
  });
});
