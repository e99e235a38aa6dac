import { usableSipDomains } from "../../../facts/domains.ts";
import { applianceTitle } from "../../../model/lookup.ts";
import { toVersion } from "../../../model/versions.ts";
import type { OutputTarget } from "../../output.ts";
import { code, line, listed } from "../../prose/block.ts";
import { aboutSome, ask, type Question } from "../question.ts";
import type { SiteAudit } from "../siteAudit.ts";

/** What the administrator of the tenant knows of a site: what it is called there, and who uses it. */
export function tenantQuestions({ facts: { site }, title, accessFqdn }: SiteAudit): readonly Question[] {
  const hosts = site.appliances.length > 0 ? listed(site.appliances.map((one) => code(applianceTitle(one)))) : [title];
  if (!site.siteName?.trim()) {
    return [ask("tenant", line`What is the PSTN site of ${hosts} called in the tenant (${code("Get-CsHybridPSTNSite")})?`)];
  }
  const edge = accessFqdn === undefined ? [] : line` with the Access Edge ${code(accessFqdn)}`;
  return [
    ask(
      "tenant",
      line`Is there a PSTN site ${code(title)}${edge} in the tenant (${code("Get-CsHybridPSTNSite")})${site.users?.trim() ? "" : ", and how many users are assigned to it"}?`,
    ),
  ];
}

/** Of the whole deployment: domains, version and where calls fall back to. */
export function deploymentTenantQuestions({ deployment, sites }: OutputTarget): readonly Question[] {
  const domains = usableSipDomains(deployment.sipDomains).map(code);
  const needsFallback = sites.length > 1 && !deployment.fallbackSite?.trim();
  return [
    ...aboutSome(domains, {
      one: (domain) => line`Is ${domain} the only SIP domain that users have, and is it verified?`,
      several: (all) => line`Are the SIP domains ${all} all that users have, is the first the default, and are they verified?`,
    }).map((text) => ask("tenant", text)),
    ...(needsFallback
      ? [ask("tenant", line`Which Access Edge is the PeerDestination of the tenant (${code("Get-CsTenantHybridConfiguration")})?`)]
      : []),
    ask("hosts", line`Is version ${code(toVersion(deployment.targetVersion))} installed on every host? The files only suggest it.`),
  ];
}
