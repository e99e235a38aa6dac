import type { SiteFacts } from "../../facts/deploymentFacts.ts";
import { publicAccessAddress } from "../../facts/dns.ts";
import { poolFqdn, usableSipDomains } from "../../facts/domains.ts";
import type { Finding } from "../../model/finding.ts";
import { siteTitles } from "../../model/lookup.ts";
import type { OutputTarget } from "../output.ts";

/** One site with all that an audit says of it. */
export interface SiteAudit {
  readonly facts: SiteFacts;
  readonly title: string;
  /** Of the site and what it holds. */
  readonly findings: readonly Finding[];
  /** The Access Edge pool under the first SIP domain; undefined while either cannot be part of a name. */
  readonly accessFqdn: string | undefined;
  /** Addresses under which the internet reaches the Edges, each once. */
  readonly edgeAddresses: readonly string[];
}

/** The sites that a target is about, each with its own findings. */
export function siteAudits({ sites, deployment, facts, known }: OutputTarget): readonly SiteAudit[] {
  const titles = siteTitles(deployment.sites);
  const [domain] = usableSipDomains(deployment.sipDomains);
  return sites.map((site): SiteAudit => {
    const own = facts.ofSite(site);
    const addresses = own.context.appliances.flatMap((view) => publicAccessAddress(view) ?? []);
    return {
      facts: own,
      title: titles.get(site.id) ?? site.id,
      findings: known.findings.filter(({ subject }) => (subject.site ?? subject.id) === site.id),
      accessFqdn: poolFqdn(site.accessPoolName, domain),
      edgeAddresses: [...new Set(addresses)],
    };
  });
}
