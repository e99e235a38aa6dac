import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Analysis, analyse } from "../analysis.ts";
import { importTexts } from "../import/importTexts.ts";
import { fixOf } from "../mends.ts";
import { withProperty } from "../model/change.ts";
import type { Deployment } from "../model/deployment.ts";
import { FIELDS_OF, INI_FIELDS, INI_SECTIONS } from "../model/fields/index.ts";
import type { SubjectKind } from "../model/finding.ts";
import type { Override } from "../model/override.ts";
import type { Text } from "../model/text.ts";
import { validDeployment } from "./testing.ts";

/** What nobody should write, and somebody will. */
const HOSTILE: Readonly<Record<string, Text>> = {
  "nothing at all": undefined,
  nothing: "",
  "white space": " \t\u00a0\u0085\u2028 ",
  "10,000 characters": "x".repeat(10_000),
  "10,000 items": "10.20.0.1 ".repeat(10_000),
  "10,000 labels": "a.".repeat(10_000),
  "line breaks": "a\r\nb\n[Common]\rc",
  NUL: "a\0b",
  "text from right to left": "\u202eabc\u2066אבג",
  "an emoji of several characters": "👩‍👩‍👧‍👦".repeat(40),
  "half of a character": "\ud83d",
  markup: "<img src=x onerror=alert(1)>",
  "names of an object's own": "__proto__ constructor toString",
  "a pattern that takes forever": "(a+)+$",
  "a number without end": "9".repeat(400),
};

type Change = (owner: SubjectKind, id: string, field: string, before: Text) => Text;

/** A deployment with every text changed. */
function changed(deployment: Deployment, change: Change): Deployment {
  const all = <Owner extends Record<string, unknown>>(owner: SubjectKind, id: string, holder: Owner): Owner =>
    FIELDS_OF[owner].reduce((next, { name }) => withProperty(next, name, change(owner, id, name, next[name] as Text)), holder);
  return all("deployment", "deployment", {
    ...deployment,
    sites: deployment.sites.map((site) =>
      all("site", site.id, {
        ...site,
        gateways: site.gateways.map((one) => all("gateway", one.id, one)),
        appliances: site.appliances.map((one) => all("appliance", one.id, one)),
      }),
    ),
  });
}

/** The deployment with one route, one override of every line and one unknown section, all of that text. */
function withLines(deployment: Deployment, text: Text): Deployment {
  const lines = INI_SECTIONS.flatMap((section) => INI_FIELDS[section].map(({ ini }) => ini));
  const sites = deployment.sites.map((site) => {
    const [gateway] = site.gateways;
    const overrides = [
      ...lines.map((ini): Override => (ini.section === "Gateway" ? { ...ini, gateway: gateway?.id ?? "", text } : { ...ini, text })),
      { section: "HybridVoiceRoutes", key: text ?? "LocalRoute", text },
      { section: text ?? "Vendor", key: text ?? "Key", text },
    ];
    const repeated = lines.map((ini) => ({ ...ini, text }));
    return {
      ...site,
      voiceRoutes: [...site.voiceRoutes, { id: "route-98", name: text, pattern: text }, { id: "route-99", name: text, pattern: "." }],
      appliances: site.appliances.map((one, index) => (index === 0 ? { ...one, overrides, repeated } : one)),
    };
  });
  return { ...deployment, sites };
}

/** The characters that would break a line or turn a sentence around. */
const DISTURBING = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

function judge(deployment: Deployment): Analysis {
  const analysis = analyse(deployment);
  const wrong = analysis.findings.filter(({ message, subject }) => {
    return message.includes("could not be checked") || message.length > 600 || DISTURBING.test(message) || subject.name.length > 130;
  });
  expect(wrong.slice(0, 3)).toEqual([]);
  return analysis;
}

describe("rules over what nobody should write", () => {
  it.each(Object.entries(HOSTILE))("say short sentences of one line about %s, everywhere at once", (_, text) => {
    judge(changed(validDeployment(), () => text));
    judge(withLines(validDeployment(), text));
    judge(
      withLines(
        changed(validDeployment(), () => text),
        text,
      ),
    );
  });

  it.each([
    ["keys that nobody knows", (number: number) => `[Vendor]\né${number}=@`],
    ["voice routes", (number: number) => `[HybridVoiceRoutes]\nRoute${number}=@`],
    ["gateways", (number: number) => `[Gateway${number}]\nFQDN=sbc${number}.example.net\nIP=10.20.0.@\nPort=5060`],
  ])("judge two files with thousands of %s that say something else", (_, lines) => {
    // Work that grows with the square of their number would not come to an end here.
    const text = Array.from({ length: 4000 }, (__, number) => lines(number)).join("\n");
    const files = [1, 2].map((host) => ({
      path: `HOST${host}/CloudConnector.ini`,
      text: `[Common]\nSiteName=Seattle\n[MediationServer]\nServerName=MED${host}\n${text.replaceAll("@", String(host))}`,
    }));
    const result = importTexts(files);
    if (!result.ok) throw new Error(result.message);
    expect(judge(result.design.deployment).findings.length).toBeGreaterThan(0);
  });

  it("can all be checked, and mended without a failure, wherever it stands", () => {
    const text = fc.constantFrom(...Object.values(HOSTILE));
    const hits = fc.array(fc.tuple(fc.nat(600), text), { maxLength: 60 });
    fc.assert(
      fc.property(hits, fc.option(text, { nil: "1" }), (found, inLines) => {
        const byLeaf = new Map(found);
        let leaf = 0;
        const spoiled = changed(validDeployment(), (_, __, ___, before) => {
          leaf += 1;
          return byLeaf.has(leaf) ? byLeaf.get(leaf) : before;
        });
        const deployment = withLines(spoiled, inLines);
        const analysis = judge(deployment);
        const [first] = analysis.findings;
        const fix = first && fixOf({ deployment, layout: { positions: {} } }, first, analysis);
        expect(fix?.label.length ?? 0).toBeLessThan(200);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});
