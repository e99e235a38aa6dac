import type { Deployment } from "../model/deployment.ts";
import { poolFqdn, usableSipDomains } from "./domains.ts";
import type { Certificate } from "./types.ts";

/** A site and the names its Access Edge pool has: under the first SIP domain, and under the others. */
interface PoolNames {
  readonly site: string;
  readonly first: string;
  readonly others: readonly string[];
}

/** The certificate option that a text names; anything else counts as option 1. */
export function certificateOption(text: string | undefined): 1 | 2 | 3 {
  return text?.trim() === "2" ? 2 : text?.trim() === "3" ? 3 : 1;
}

/** What was last asked for: the facts and the rules ask for the same, and few edits change a name that a certificate holds. */
let last: { readonly of: Deployment; readonly found: readonly Certificate[] } | undefined;

/** The public certificates of a deployment's Access Edges; the same array while they stay the same. */
export function certificates(deployment: Deployment): readonly Certificate[] {
  const found =
    last && hasSameNames(last.of, deployment) ? last.found : certificatesUnder(deployment, certificateOption(deployment.certificateOption));
  last = { of: deployment, found };
  return found;
}

/** Whether everything that certificates are made of is the same in two deployments. */
function hasSameNames(one: Deployment, other: Deployment): boolean {
  return (
    one.certificateOption === other.certificateOption &&
    one.poolNamePerSipDomain === other.poolNamePerSipDomain &&
    one.sipDomains === other.sipDomains &&
    one.sites.length === other.sites.length &&
    one.sites.every(({ id, accessPoolName }, index) => {
      const site = other.sites[index];
      return id === site?.id && accessPoolName === site.accessPoolName;
    })
  );
}

/**
 * The public certificates of the Access Edges under one of the options (plan, Certificate requirements). A site without a usable pool name, and
 * a deployment without a usable SIP domain, has none yet: half a name is never given out.
 */
export function certificatesUnder(deployment: Deployment, option: Certificate["option"]): readonly Certificate[] {
  const domains = usableSipDomains(deployment.sipDomains);
  const [firstDomain, ...otherDomains] = domains;
  const everyDomain = deployment.poolNamePerSipDomain?.trim().toLowerCase() === "true";
  const pools: PoolNames[] = [];
  for (const site of deployment.sites) {
    const first = poolFqdn(site.accessPoolName, firstDomain);
    if (first === undefined) continue;
    const others = everyDomain ? otherDomains.flatMap((domain) => poolFqdn(site.accessPoolName, domain) ?? []) : [];
    pools.push({ site: site.id, first, others });
  }
  const [firstPool] = pools;
  if (firstPool === undefined || firstDomain === undefined) return [];
  const sipNames = domains.map((domain) => `sip.${domain}`);
  const make = (subjectName: string, names: readonly string[], sites: readonly string[]): Certificate => ({
    option,
    subjectName,
    subjectAlternativeNames: withoutRepeats([...sipNames, ...names]),
    sites,
  });
  if (option === 1) return pools.map((pool) => make(pool.first, [pool.first, ...pool.others], [pool.site]));
  const allSites = pools.map((pool) => pool.site);
  const others = pools.flatMap((pool) => pool.others);
  const covering = option === 2 ? [`*.${firstDomain}`] : pools.map((pool) => pool.first);
  return [make(firstPool.first, [...covering, ...others], allSites)];
}

/** Each name once, letter case aside; the first spelling stays. */
function withoutRepeats(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}
