import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { large } from "../fixtures/large.ts";
import { type Analysis, analyse, rewind } from "./analysis.ts";
import { EDITS } from "./edits/registry.ts";
import { emptyDesign } from "./model/create.ts";
import type { Design } from "./model/design.ts";
import { validDeployment } from "./rules/testing.ts";

/** What an analysis says, as plain data. */
function told(analysis: Analysis) {
  const ids = analysis.deployment.sites.flatMap((site) => [site, ...site.appliances, ...site.gateways].map(({ id }) => id));
  return {
    ...analysis,
    findingsOf: ["deployment", ...ids].map((id) => analysis.findingsOf(id)),
    count: [analysis.count(), ...ids.map((id) => analysis.count(id))],
  };
}

const TEXTS = ["", "SEA-MED1", "10.20.0.10", "10.20.0.12", "203.0.113.5", "nonsense", "ap1", undefined] as const;

/** A change that a person could make, chosen by numbers. */
function change(design: Design, [kind, one, two]: readonly [number, number, number]): Design {
  const { sites } = design.deployment;
  const site = sites[one % Math.max(1, sites.length)];
  const appliance = site?.appliances[two % Math.max(1, site.appliances.length)];
  const text = TEXTS[two % TEXTS.length];
  if (kind === 0 || !site) return EDITS.addSite.apply(design, {});
  if (kind === 1) return EDITS.addAppliance.apply(design, { site: site.id, hardwareType: "Normal" });
  if (kind === 2) return EDITS.addGateway.apply(design, { site: site.id });
  if (kind === 3) return EDITS.setField.apply(design, { owner: "deployment", id: "deployment", field: "sipDomains", text: "contoso.com" });
  if (kind === 4) return EDITS.setField.apply(design, { owner: "site", id: site.id, field: "siteName", text });
  if (kind === 5) return { ...design, deployment: { ...design.deployment, sites: [...sites].reverse() } };
  if (!appliance) return design;
  if (kind === 6) return EDITS.removeItems.apply(design, { ids: [two % 2 ? appliance.id : site.id] });
  const field = two % 2 ? "mediationName" : "mediationAddress";
  return EDITS.setField.apply(design, { owner: "appliance", id: appliance.id, field, text });
}

const CHANGES = fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.nat(9), fc.nat(15)), { minLength: 1, maxLength: 12 });

describe("sites without a name", () => {
  const nameless = validDeployment().sites.map((site) => ({ ...site, siteName: "", gateways: [], appliances: [] }));
  const saidOf = (analysis: Analysis, index: number) =>
    analysis.findingsOf(nameless[index]?.id ?? "").map(({ message, subject }) => [subject.name, message.includes("Unnamed site 2")]);

  it("are told apart by their number, in what is said of each and in what is said of two", () => {
    const analysis = analyse({ ...validDeployment(), sites: nameless });
    expect(new Set(saidOf(analysis, 0).map(([name]) => name))).toEqual(new Set(["Unnamed site 1"]));
    const gateway = analysis.findings.filter(({ rule }) => rule === "site/gateway-required").map(({ message }) => message);
    expect(gateway).toEqual([expect.stringMatching(/^Unnamed site 1 has/), expect.stringMatching(/^Unnamed site 2 has/)]);
  });

  it("lose their number with the other one’s name", () => {
    const both = analyse({ ...validDeployment(), sites: nameless });
    const named = nameless.map((site, index) => (index === 0 ? { ...site, siteName: "Oslo" } : site));
    const analysis = analyse({ ...validDeployment(), sites: named }, both);
    expect(new Set(saidOf(analysis, 1))).toEqual(new Set(analysis.findingsOf(nameless[1]?.id ?? "").map(() => ["Unnamed site", false])));
    expect(analysis.findings).toEqual(analyse({ ...validDeployment(), sites: named }).findings);
  });
});

describe("analyse", () => {
  it("gives with a previous analysis what it gives without, whatever was changed in between", () => {
    fc.assert(
      fc.property(CHANGES, (changes) => {
        let design: Design = { ...emptyDesign(), deployment: validDeployment() };
        let previous = analyse(design.deployment);
        for (const one of changes) {
          design = change(design, one);
          previous = analyse(design.deployment, previous);
          expect(told(previous)).toEqual(told(analyse(design.deployment)));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("may be built upon an old analysis again after newer ones were", () => {
    const start: Design = { ...emptyDesign(), deployment: validDeployment() };
    const old = analyse(start.deployment);
    const changed = change(start, [7, 1, 1]).deployment;
    const first = analyse(changed, old);
    expect(told(analyse(changed, old))).toEqual(told(first));
    expect(told(analyse(start.deployment, first))).toEqual(told(old));
  });

  it("may be looked ahead from, and built upon as if nobody had", () => {
    const start: Design = { ...emptyDesign(), deployment: validDeployment() };
    const known = analyse(start.deployment);
    const ahead = analyse(change(start, [7, 1, 1]).deployment, known);
    rewind(known, ahead);
    const other = change(start, [8, 0, 5]).deployment;
    expect(told(analyse(other, known))).toEqual(told(analyse(other)));
  });

  it("keeps what it found of every site but the changed one by identity", () => {
    const deployment = validDeployment();
    const before = analyse(deployment);
    const [seattle, amsterdam] = deployment.sites;
    const sites = deployment.sites.map((site) => (site === seattle ? { ...site, city: "Tacoma" } : site));
    const after = analyse({ ...deployment, sites }, before);
    expect(after.sites.get(amsterdam?.id ?? "")).toBe(before.sites.get(amsterdam?.id ?? ""));
    expect(after.findingsOf(amsterdam?.id ?? "")).toBe(before.findingsOf(amsterdam?.id ?? ""));
    expect(after.count(amsterdam?.id)).toBe(before.count(amsterdam?.id));
  });

  it("finds no error in a valid deployment, and none in the largest example", () => {
    for (const deployment of [validDeployment(), large().deployment]) {
      const errors = analyse(deployment).findings.filter((finding) => finding.severity === "error");
      expect(errors.map((finding) => `${finding.rule} ${finding.message}`)).toEqual([]);
    }
  });
});
