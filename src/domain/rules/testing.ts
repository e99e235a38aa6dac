import { describe, expect, it } from "vitest";
import { leadsToInput } from "../../ui/panels/inspector/testing.ts";
import { EDITS } from "../edits/registry.ts";
import { siteCapacity } from "../facts/capacity.ts";
import { pickSettings } from "../facts/settings.ts";
import { siteContext } from "../facts/siteContext.ts";
import { positionsIn } from "../findings/positions.ts";
import type { Appliance } from "../model/appliance.ts";
import { emptyDesign } from "../model/create.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Finding } from "../model/finding.ts";
import type { Gateway } from "../model/gateway.ts";
import type { Site } from "../model/site.ts";
import { ClaimIndex } from "./claimIndex.ts";
import type { Rule } from "./rule.ts";
import { runClaims, runDeploymentRule, runSharedCheck, runSiteRule } from "./run.ts";

/** A rule's findings over a whole deployment, without any memory. */
export function check(rule: Rule, deployment: Deployment): readonly Finding[] {
  if (rule.scope === "deployment") return runDeploymentRule(rule, deployment);
  const contexts = deployment.sites.map((site) => {
    const context = siteContext(pickSettings(deployment), site);
    return { ...context, capacity: siteCapacity(context) };
  });
  if (rule.scope === "site") return [...runSharedCheck(rule, deployment), ...contexts.flatMap((context) => runSiteRule(rule, context))];
  const index = new ClaimIndex(rule);
  const claimed = contexts.map((context) => runClaims(rule, context));
  for (const { claims } of claimed) index.replace([], claims);
  return [...claimed.flatMap(({ failure }) => failure), ...index.findings(positionsIn(deployment))];
}

/** A case that says more of its findings: which field they name, and how many there are. */
export interface Breach {
  readonly in: Deployment;
  readonly field?: string | undefined;
  readonly times?: number;
  /** The field that each finding names, in the order of the design. */
  readonly fields?: readonly (string | undefined)[];
}

interface RuleCases {
  /** Near misses: deployments in which the rule holds. */
  readonly valid: Readonly<Record<string, Deployment>>;
  /** Deployments that break the rule. */
  readonly invalid: Readonly<Record<string, Deployment | Breach>>;
  /** The field that every finding names; absent where the rule is about an object as a whole. */
  readonly field?: string;
}

/** The deployments that break each rule that has been described, for tests that go through all rules. */
export const BREACHES = new Map<string, readonly Deployment[]>();

/** Tests a rule with cases in which it holds and cases that break it, each run twice on one object. */
export function describeRule(rule: Rule, { valid, invalid, field }: RuleCases): void {
  BREACHES.set(
    rule.id,
    Object.values(invalid).map((given) => (isBreach(given) ? given.in : given)),
  );
  describe(rule.id, () => {
    for (const [name, deployment] of Object.entries(valid)) {
      it(`holds: ${name}`, () => {
        expect(check(rule, deployment).map((finding) => finding.message)).toEqual([]);
        expect(check(rule, deployment)).toEqual([]);
      });
    }
    for (const [name, given] of Object.entries(invalid)) {
      const breach: Breach = isBreach(given) ? { field, ...given } : { in: given, field };
      it(`is broken: ${name}`, () => {
        const deployment = breach.in;
        const positionOf = positionsIn(deployment);
        const findings = check(rule, deployment);
        expect(findings.length).toBeGreaterThan(0);
        if (breach.times !== undefined) expect(findings.map(({ message }) => message)).toHaveLength(breach.times);
        expect(check(rule, deployment)).toEqual(findings);
        for (const finding of findings) {
          expect(finding).toMatchObject({ rule: rule.id, severity: rule.severity });
          expect(finding.message).toMatch(/^[^\s].*[.]$/s);
          expect(finding.message).not.toMatch(/undefined|NaN|\[object/);
          expect(finding.message).not.toContain("could not be checked");
          expect(leadsToInput(deployment, finding.subject), `the inspector shows ${finding.subject.field}`).toBe(true);
        }
        const fields = findings.toSorted((one, other) => positionOf(one.subject) - positionOf(other.subject));
        expect(fields.map(({ subject }) => subject.field)).toEqual(breach.fields ?? findings.map(() => breach.field));
      });
    }
  });
}

function isBreach(given: Deployment | Breach): given is Breach {
  return "in" in given;
}

/** Two sites that deploy: Seattle with three Normal appliances and two gateways, Amsterdam with two and two. */
export function validDeployment(): Deployment {
  let design = emptyDesign();
  const set = (owner: "deployment" | "site" | "gateway", id: string, texts: Readonly<Record<string, string>>) => {
    for (const [field, text] of Object.entries(texts)) design = EDITS.setField.apply(design, { owner, id, field, text });
  };
  set("deployment", "deployment", { sipDomains: "contoso.com fabrikam.com", vmDomain: "cce.local" });
  const plans = [
    { name: "Seattle", corpnet: "10.20.0", internet: "198.51.100", appliances: 3 },
    { name: "Amsterdam", corpnet: "10.30.0", internet: "203.0.113", appliances: 2 },
  ];
  plans.forEach(({ name, corpnet, internet, appliances }, index) => {
    design = EDITS.addSite.apply(design, { name });
    const id = design.deployment.sites[index]?.id ?? "";
    set("site", id, { corpnetSubnet: `${corpnet}.0/24`, internetSubnet: `${internet}.0/24`, corpnetDefaultGateway: `${corpnet}.1` });
    set("site", id, { internetDefaultGateway: `${internet}.1`, corpnetDns: `${corpnet}.2`, internetDns: `${internet}.2` });
    design = EDITS.addAppliance.apply(design, { site: id, hardwareType: "Normal", count: appliances });
    for (const number of [1, 2]) {
      design = EDITS.addGateway.apply(design, { site: id });
      const gateway = design.deployment.sites[index]?.gateways.at(-1)?.id ?? "";
      set("gateway", gateway, { fqdn: `gw${number}-${name.toLowerCase()}.example.net`, address: `${corpnet}.${200 + number}` });
    }
  });
  set("deployment", "deployment", { fallbackSite: design.deployment.sites[0]?.id ?? "" });
  return design.deployment;
}

/** The valid deployment with one of its sites changed; `index` 0 is Seattle, 1 Amsterdam. */
export function withSite(index: number, change: (site: Site) => Partial<Site>): Deployment {
  const deployment = validDeployment();
  return { ...deployment, sites: deployment.sites.map((site, at) => (at === index ? { ...site, ...change(site) } : site)) };
}

/** The valid deployment with one appliance of a site changed. */
export function withAppliance(siteIndex: number, index: number, change: (appliance: Appliance) => Partial<Appliance>): Deployment {
  return withSite(siteIndex, ({ appliances }) => ({
    appliances: appliances.map((one, at) => (at === index ? { ...one, ...change(one) } : one)),
  }));
}

/** The valid deployment with one gateway of a site changed. */
export function withGateway(siteIndex: number, index: number, change: (gateway: Gateway) => Partial<Gateway>): Deployment {
  return withSite(siteIndex, ({ gateways }) => ({
    gateways: gateways.map((one, at) => (at === index ? { ...one, ...change(one) } : one)),
  }));
}

/** The valid deployment with one value of one appliance's file as it was imported, different from its own or the shared one. */
export function withOverride(section: string, key: string, text: string | undefined, gateway?: string): Deployment {
  return withAppliance(0, 1, () => ({ overrides: [{ section, key, text, ...(gateway !== undefined && { gateway }) }] }));
}
