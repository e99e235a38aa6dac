import type { DeploymentFacts, SiteFacts } from "../../facts/deploymentFacts.ts";
import { poolFqdn, usableSipDomains } from "../../facts/domains.ts";
import type { ApplianceView } from "../../facts/siteContext.ts";
import { gatewayReading, siteGateways } from "../../facts/trunks.ts";
import type { Certificate } from "../../facts/types.ts";
import { hasMediaBypass, type VersionFacts, versionFacts } from "../../facts/versionFacts.ts";
import type { Gateway } from "../../model/gateway.ts";
import { applianceTitle, siteTitle } from "../../model/lookup.ts";
import type { Site } from "../../model/site.ts";
import { toVersion, type Version } from "../../model/versions.ts";
import { parseAddress } from "../../net/address.ts";
import { isUnderDomain } from "../../net/name.ts";
import type { OutputTarget } from "../output.ts";

/** A site as the runbook speaks of it. */
export interface RunbookSite {
  readonly site: Site;
  readonly facts: SiteFacts;
  readonly title: string;
  readonly appliances: readonly ApplianceView[];
  readonly tlsGateways: readonly Gateway[];
  /** The name of its Access Edge pool in the first SIP domain. */
  readonly accessFqdn: string | undefined;
  /** The certificate that its Edges install: its own, or one that covers other sites too. */
  readonly certificate: Certificate | undefined;
  /** The gateways whose names lie in a SIP domain: for them the perimeter DNS answers for that domain (domain, §8). */
  readonly gatewaysInSipDomain: readonly Gateway[];
}

/** All that decides which steps a runbook has. */
export interface RunbookContext {
  readonly target: OutputTarget;
  readonly version: Version;
  readonly differs: VersionFacts;
  readonly sipDomains: readonly string[];
  readonly mediaBypass: boolean;
  /** The proxy of the hosts as it was written; empty where there is none. */
  readonly proxy: string;
  /** The sites in question. */
  readonly sites: readonly RunbookSite[];
  /** All sites of the deployment. */
  readonly allSites: readonly RunbookSite[];
  /** The site that calls without a site are routed to: the only one, or the one that was named. */
  readonly fallback: RunbookSite | undefined;
}

export function runbookContext(target: OutputTarget): RunbookContext {
  const { deployment } = target;
  const version = toVersion(deployment.targetVersion);
  const sipDomains = usableSipDomains(deployment.sipDomains);
  const allSites = sitesOf(target.facts, sipDomains);
  const inQuestion = new Set(target.sites);
  return {
    target,
    version,
    differs: versionFacts(version),
    sipDomains,
    mediaBypass: hasMediaBypass(deployment),
    proxy: deployment.proxy?.trim() ?? "",
    sites: allSites.filter(({ site }) => inQuestion.has(site)),
    allSites,
    fallback: allSites.length === 1 ? allSites[0] : allSites.find(({ site }) => site.id === deployment.fallbackSite),
  };
}

const knownSites = new WeakMap<DeploymentFacts, readonly RunbookSite[]>();

/** All sites, looked at once for all the runbooks of a deployment. */
function sitesOf(facts: DeploymentFacts, sipDomains: readonly string[]): readonly RunbookSite[] {
  const known = knownSites.get(facts) ?? facts.deployment.sites.map((site) => runbookSite(facts, site, sipDomains));
  knownSites.set(facts, known);
  return known;
}

function runbookSite(facts: DeploymentFacts, site: Site, sipDomains: readonly string[]): RunbookSite {
  const ofSite = facts.ofSite(site);
  const gateways = siteGateways(ofSite.context);
  return {
    site,
    facts: ofSite,
    title: siteTitle(site),
    appliances: ofSite.context.appliances,
    tlsGateways: gateways.filter((gateway) => gatewayReading(gateway).protocol === "TLS"),
    accessFqdn: poolFqdn(site.accessPoolName, sipDomains[0]),
    certificate: facts.certificates.find(({ sites }) => sites.includes(site.id)),
    gatewaysInSipDomain: gateways.filter((gateway) => sipDomainsOf(gateway, sipDomains).length > 0),
  };
}

/** The SIP domains in which a gateway’s name lies; none where it has no name but its address. */
export function sipDomainsOf({ fqdn }: Gateway, sipDomains: readonly string[]): readonly string[] {
  const name = fqdn?.trim() ?? "";
  if (name === "" || parseAddress(name) !== undefined) return [];
  return sipDomains.filter((domain) => isUnderDomain(name, domain));
}

/** How a person calls the host of an appliance. */
export function hostOf({ appliance }: ApplianceView): string {
  return applianceTitle(appliance);
}
