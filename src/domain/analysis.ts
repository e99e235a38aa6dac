import { capacityTotal, siteCapacity } from "./facts/capacity.ts";
import { pickSettings, type SharedSettings, sameSettings } from "./facts/settings.ts";
import { siteContext } from "./facts/siteContext.ts";
import type { CapacityTotal, SiteCapacity, SiteSubnets } from "./facts/types.ts";
import { callingSite } from "./findings/callingSite.ts";
import { CrossSite } from "./findings/crossSite.ts";
import { FindingList } from "./findings/findingList.ts";
import type { Deployment } from "./model/deployment.ts";
import type { Finding, Severity } from "./model/finding.ts";
import { siteTitles } from "./model/lookup.ts";
import type { Site } from "./model/site.ts";
import { CLAIM_RULES, DEPLOYMENT_RULES, SITE_RULES } from "./rules/registry.ts";
import { runClaims, runDeploymentRule, runSharedCheck, runSiteRule, type SiteClaims } from "./rules/run.ts";

/** All that is known of one site by itself. */
export interface SiteAnalysis {
  readonly capacity: SiteCapacity;
  readonly subnets: SiteSubnets;
}

/** All that is known of a deployment: the facts, computed once and shared, and everything that is wrong. */
export interface Analysis {
  readonly deployment: Deployment;
  readonly sites: ReadonlyMap<string, SiteAnalysis>;
  readonly capacityTotal: CapacityTotal;
  /** Errors first, then warnings, then notes, each in the order of the design. */
  readonly findings: readonly Finding[];
  /** Findings of one object by its id, those of what it holds not included; the same array while they stay the same. */
  findingsOf(id: string): readonly Finding[];
  /** How many of each severity: of the whole deployment, or of one site with all it holds; the same object while they stay the same. */
  count(siteId?: string): Readonly<Record<Severity, number>>;
}

/** What was worked out of one site, kept until the site or a shared setting changes. */
interface SiteWork {
  readonly site: Site;
  readonly settings: SharedSettings;
  /** What the site is called among the others. */
  readonly title: string;
  readonly analysis: SiteAnalysis;
  readonly findings: readonly Finding[];
  /** Per claim rule, in the registry's order. */
  readonly claims: readonly SiteClaims[];
}

/** What an analysis leaves to the next one. */
interface Leftovers {
  readonly settings: SharedSettings;
  readonly works: ReadonlyMap<string, SiteWork>;
  readonly crossSite: CrossSite;
  /** The cross-site claims are those of this analysis only while they are of this generation. */
  readonly generation: number;
  readonly list: FindingList;
}

const leftovers = new WeakMap<Analysis, Leftovers>();

/**
 * Analyses a deployment.
 * @param previous an earlier analysis whose work is reused for every site that is still the same object; it changes the
 *   time this takes and nothing else: `analyse(d, previous)` equals `analyse(d)`
 */
export function analyse(deployment: Deployment, previous?: Analysis): Analysis {
  const before = previous && leftovers.get(previous);
  const settings = before && sameSettings(before.settings, deployment) ? before.settings : pickSettings(deployment);
  const titles = siteTitles(deployment.sites);
  const works = new Map<string, SiteWork>();
  for (const site of deployment.sites) {
    const known = before?.works.get(site.id);
    const title = titles.get(site.id) ?? site.id;
    const isKnown = known?.site === site && known.settings === settings && known.title === title;
    works.set(site.id, isKnown ? known : workOut(settings, site, title));
  }
  const crossSite = before && before.crossSite.generation === before.generation ? before.crossSite : new CrossSite(CLAIM_RULES);
  crossSite.generation += 1;
  for (const id of before?.works.keys() ?? []) if (!works.has(id)) crossSite.replace(id, undefined);
  for (const [id, work] of works) crossSite.replace(id, work.claims);
  const inOrder = [...works.values()];
  const list = new FindingList(
    deployment,
    [
      ...DEPLOYMENT_RULES.flatMap((rule) => runDeploymentRule(rule, deployment)),
      ...SITE_RULES.flatMap((rule) => runSharedCheck(rule, deployment)),
      ...inOrder.flatMap((work) => work.findings),
      ...crossSite.findings(deployment),
    ],
    before?.list,
  );
  const analysis: Analysis = {
    deployment,
    sites: new Map(inOrder.map((work) => [work.site.id, work.analysis])),
    capacityTotal: capacityTotal(inOrder.map((work) => work.analysis.capacity)),
    findings: list.all,
    findingsOf: (id) => list.of(id),
    count: (siteId) => list.count(siteId),
  };
  leftovers.set(analysis, { settings, works, crossSite, generation: crossSite.generation, list });
  return analysis;
}

/**
 * Gives what analyses hand on, each to the one after it, back to an earlier one: who only looked ahead with `latest` leaves the
 * next change as cheap as it was.
 */
export function rewind(known: Analysis, latest: Analysis): void {
  const last = leftovers.get(analyse(known.deployment, latest));
  const mine = leftovers.get(known);
  if (last && mine) leftovers.set(known, { ...mine, crossSite: last.crossSite, generation: last.generation });
}

function workOut(settings: SharedSettings, site: Site, title: string): SiteWork {
  const context = siteContext(settings, site);
  const capacity = siteCapacity(context);
  const forRules = { ...context, capacity };
  const call = callingSite(site, title);
  const findings: Finding[] = [];
  for (const rule of SITE_RULES) for (const finding of call.findings(runSiteRule(rule, forRules))) findings.push(finding);
  const claims = CLAIM_RULES.map((rule) => call.claims(runClaims(rule, forRules)));
  for (const { failure } of claims) for (const finding of failure) findings.push(finding);
  return { site, settings, title, analysis: { capacity, subnets: context.subnets }, findings, claims };
}
