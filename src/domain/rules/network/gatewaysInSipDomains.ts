import { usableSipDomains } from "../../facts/domains.ts";
import type { ApplianceView, SiteContext } from "../../facts/siteContext.ts";
import type { Gateway } from "../../model/gateway.ts";
import { isFqdn, isUnderDomain } from "../../net/name.ts";
import { oncePerSite } from "../oncePerSite.ts";
import { overridesAny } from "../shared.ts";

/** A gateway whose name lies in a SIP domain, so that the perimeter's DNS answers for the whole of that domain. */
export interface GatewayInSipDomain {
  readonly gateway: Gateway;
  readonly fqdn: string;
  readonly domain: string;
}

/** Those of the gateways and SIP domains that the site has. */
export const gatewaysOfSiteInSipDomains = oncePerSite(({ site, settings }) => gatewaysInSipDomains(site.gateways, settings.sipDomains));

/** The gateways among these whose FQDN is in, or under, one of the SIP domains. */
export function gatewaysInSipDomains(gateways: readonly Gateway[], sipDomains: string | undefined): readonly GatewayInSipDomain[] {
  const domains = usableSipDomains(sipDomains);
  return gateways.flatMap((gateway) => {
    const fqdn = gateway.fqdn?.trim() ?? "";
    const domain = isFqdn(fqdn) ? domains.find((one) => isUnderDomain(fqdn, one)) : undefined;
    return domain === undefined ? [] : [{ gateway, fqdn, domain }];
  });
}

/** The appliances whose file has gateways or SIP domains other than its site's. */
export function filesWithOtherNames({ site, overriding }: SiteContext): readonly ApplianceView[] {
  return overriding.filter((view) => view.gateways !== site.gateways || overridesAny(view, "deployment", ["sipDomains"]));
}
