import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { twoSites } from "../../../fixtures/twoSites.ts";
import { decodeText } from "../../../platform/decodeText.ts";
import { DeploymentFacts } from "../../facts/deploymentFacts.ts";
import { importInis } from "../../import/importInis.ts";
import type { Deployment } from "../../model/deployment.ts";
import type { Finding, Severity } from "../../model/finding.ts";
import { applianceTitle } from "../../model/lookup.ts";
import type { OutputTarget } from "../output.ts";
import { markdownText } from "../prose/markdown.ts";
import { plainText } from "../prose/plain.ts";
import { deploymentTarget, siteTarget } from "../target.ts";
import { auditBlocks } from "./audit.ts";

const ESTATE = join(import.meta.dirname, "../../../../fixtures/estate");
const GOLDEN = join(import.meta.dirname, "testing");

function estate(): Deployment {
  const paths = readdirSync(ESTATE, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ini"));
  const result = importInis(
    paths.map((path) => ({ path, bytes: new Uint8Array(readFileSync(join(ESTATE, path))) })),
    decodeText,
  );
  if (!result.ok) throw new Error(result.message);
  return result.design.deployment;
}

/** A target with these findings and no others: what the rules say today is not what this is about. */
function targetOf(deployment: Deployment, findings: readonly Finding[] = []): OutputTarget {
  return deploymentTarget(new DeploymentFacts(deployment), {
    findings,
    findingsOf: (id) => findings.filter(({ subject }) => subject.id === id),
  });
}

function about(deployment: Deployment, name: string, rule: string, severity: Severity, message: string, field?: string): Finding {
  const site = deployment.sites.find((one) => one.siteName === name || one.appliances.some((own) => applianceTitle(own) === name));
  const appliance = site?.appliances.find((own) => applianceTitle(own) === name);
  const [kind, id] = appliance ? (["appliance", appliance.id] as const) : (["site", site?.id ?? ""] as const);
  return { rule, severity, message, subject: { kind, id, name, ...(appliance && site && { site: site.id }), ...(field && { field }) } };
}

const text = (target: OutputTarget) => plainText(auditBlocks(target));

describe("the audit of the estate", () => {
  const deployment = estate();
  const findings = [
    about(deployment, "Seattle", "site/single-gateway", "warning", "Seattle has one gateway. Two are recommended.", undefined),
    about(
      deployment,
      "SEA-CCE3",
      "ini/disagreement",
      "error",
      "SIPDomains is “contoso.com” here, “contoso.com fabrikam.com” elsewhere.",
      "sipDomains",
    ),
    about(deployment, "SEA-CCE3", "ini/disagreement", "error", "PoolName is “mspool3” here, “mspool” elsewhere.", "mediationPoolName"),
    about(deployment, "SEA-CCE3", "ini/disagreement", "error", "The key “PbxSlot” is only here.", "file/Gateway/gateway-1/pbxslot"),
    about(
      deployment,
      "SIN-CCE2",
      "name/server-unique",
      "error",
      "“SIN-MED1” is the name of two servers. Each needs its own.",
      "mediationName",
    ),
    ...["City", "State", "OMSEnabled"].map((key, index) =>
      about(
        deployment,
        "Osaka",
        "ini/missing-key",
        "warning",
        `The files of Osaka have no ${key}.`,
        ["city", "state", "omsEnabled"][index],
      ),
    ),
    about(deployment, "Osaka", "network/base-vm-dhcp", "info", "BaseVMIP is given.", undefined),
    {
      rule: "deployment/fallback-site",
      severity: "warning",
      message: "No fallback.",
      subject: { kind: "deployment", id: "deployment", name: "Deployment" },
    },
  ] as const satisfies readonly Finding[];
  const blocks = auditBlocks(targetOf(deployment, findings));

  it.each([
    ["estate.golden.md", markdownText(blocks)],
    ["estate.golden.txt", plainText(blocks)],
  ])("is what %s has", (name, made) => {
    const path = join(GOLDEN, name);
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(path, made);
    expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(made);
  });
});

describe("the audit", () => {
  it("asks only what nobody has stated", () => {
    const { deployment } = twoSites();
    const [site] = deployment.sites;
    if (!site) throw new Error("The fixture has a site.");
    const imported = { ...site, appliances: site.appliances.map((one) => ({ ...one, hostAddress: undefined })) };
    const before = text(targetOf({ ...deployment, sites: [imported] }));
    expect(before).toContain("Which carrier and which area codes does Seattle serve");
    expect(before).toContain("Which corpnet address has each of the hosts of");
    const stated = {
      ...deployment,
      sites: [
        {
          ...site,
          carrier: "Example Telecom",
          areaCodes: "206 425",
          users: "900",
          location: "Building 7",
          appliances: site.appliances.map((one, index) => ({ ...one, hostAddress: `10.20.0.${240 + index}` })),
          gateways: site.gateways.map((one) => ({ ...one, makeModel: "SBC 1000", referSupport: "true" })),
        },
      ],
    };
    const after = text(targetOf(stated));
    for (const asked of ["Which carrier", "Which corpnet address", "Of which make and model", "how many users", "What is missing"])
      expect(after).not.toContain(asked);
  });

  it("says of a sound site that nothing is wrong, and counts what is only good to know", () => {
    const { deployment } = twoSites();
    const target = targetOf(deployment, [about(deployment, "Seattle", "network/edge-hosts-file", "info", "A note.")]);
    expect(text(target)).toContain("Nothing that the studio knows of.");
    expect(text(target)).toContain("1 note besides, in the list of problems.");
    expect(text(target)).not.toContain("A note.");
  });

  it("tells findings of one rule about one thing together, values that differ one by one", () => {
    const { deployment } = twoSites();
    const many = (rule: string) =>
      ["city", "state", "omsEnabled"].map((field) => about(deployment, "Seattle", rule, "warning", `Wrong: ${field}.`, field));
    expect(text(targetOf(deployment, many("ini/missing-key")))).toContain(
      "Wrong: city. (ini/missing-key) Likewise: [Common] State and [Common] OMSEnabled.",
    );
    expect(text(targetOf(deployment, many("ini/disagreement")))).not.toContain("Likewise");
  });

  it("asks about one thing as about one", () => {
    const { deployment } = twoSites();
    const sites = deployment.sites.slice(0, 1).map((site) => ({
      ...site,
      appliances: site.appliances.slice(0, 1).map((one) => ({ ...one, hostName: "", hostAddress: "" })),
      gateways: site.gateways.slice(0, 1).map((one) => ({ ...one, protocol: "TLS" })),
    }));
    const asked = text(targetOf({ ...deployment, sites, sipDomains: "contoso.com" }));
    for (const question of [
      "What is the host called on which SEA-MED1 runs?",
      "Which corpnet address has the host of SEA-MED1?",
      "Of which make and model is the gateway",
      "Is contoso.com the only SIP domain that users have",
      "For the Edge of Seattle at",
    ])
      expect(asked).toContain(question);
  });

  it("asks for several addresses where one sentence tells of several", () => {
    const { deployment } = twoSites();
    const missing = about(
      deployment,
      "Seattle",
      "address/required",
      "error",
      "7 internal addresses are missing in Seattle. No.",
      "corpnetSubnet",
    );
    expect(text(targetOf(deployment, [{ ...missing, extent: 7 }]))).toContain("missing in Seattle. Which addresses are they?");
    expect(text(targetOf(deployment, [missing]))).toContain("missing in Seattle. Which address is it?");
  });

  it("leads from what is wrong to what it is about", () => {
    const { deployment } = twoSites();
    const findings = ["city", "state"].map((field) =>
      about(deployment, "Seattle", "ini/missing-key", "warning", `Wrong: ${field}.`, field),
    );
    const lists = auditBlocks(targetOf(deployment, findings)).filter((block) => block.kind === "list");
    expect(lists.flatMap(({ about: subjects = [] }) => subjects)).toEqual(findings.map(({ subject }) => subject));
  });

  it("writes the key of a file’s line as the file does", () => {
    const { deployment } = twoSites();
    const [one] = ["a", "b", "c"].map((word) => about(deployment, "SEA-HOST1", "site/voice-route-slow", "warning", `Slow: ${word}.`));
    const subject = { ...one?.subject, field: "file/HybridVoiceRoutes//dach", line: "[HybridVoiceRoutes] DACH" } as Finding["subject"];
    const findings = ["a", "b", "c"].map((word) => ({ ...one, message: `Slow: ${word}.`, subject }) as Finding);
    expect(text(targetOf(deployment, findings))).toContain("Likewise: [HybridVoiceRoutes] DACH and [HybridVoiceRoutes] DACH.");
  });

  it("asks for the public address behind NAT, and for the share of several appliances", () => {
    const { deployment } = twoSites();
    const sites = deployment.sites.map((site) => ({
      ...site,
      siteDirectory: "",
      appliances: site.appliances.map((one) => ({ ...one, accessAddress: "172.16.0.4", mediaRelayAddress: "172.16.0.4" })),
    }));
    const asked = text(targetOf({ ...deployment, sites }));
    expect(asked).toContain("Which public address stands for each of these private ones: 172.16.0.4 (SEA-HOST1)");
    expect(asked).toContain("Which share is the site directory of Seattle");
  });

  it("of one site is about that site alone", () => {
    const whole = targetOf(twoSites().deployment);
    const [site] = whole.sites;
    if (!site) throw new Error("The fixture has a site.");
    const made = text(siteTarget(whole, site));
    expect(made).toMatch(/^Audit: Seattle\n/);
    expect(made).not.toContain("Amsterdam");
  });

  it("of one site counts what is wrong there, and what it asks", () => {
    const { deployment } = twoSites();
    const findings = [
      about(deployment, "Seattle", "site/name", "error", "Wrong here."),
      about(deployment, "AMS-HOST1", "network/subnet", "error", "Wrong there."),
      about(deployment, "Amsterdam", "site/name", "warning", "Doubtful there."),
    ];
    const whole = targetOf(deployment, findings);
    const [site] = whole.sites;
    if (!site) throw new Error("The fixture has a site.");
    const blocks = auditBlocks(siteTarget(whole, site));
    const made = text(siteTarget(whole, site));
    expect(made).toContain("1 PSTN site, 1 error, 0 warnings");
    const heading = blocks.findIndex((block) => block.kind === "heading" && block.text.includes("Whom to ask"));
    const asked = blocks.slice(heading).flatMap((block) => (block.kind === "list" ? block.items : []));
    expect(made).toContain(`${asked.length} questions to ask`);
  });

  it("has something to say of an empty design", () => {
    const { deployment } = twoSites();
    expect(text(targetOf({ ...deployment, sites: [] }))).toContain("0 PSTN sites, 0 errors");
  });
});
