import { overridingReading } from "../../gatewayReadings.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule } from "../../rule.ts";
import { gatewaySubject } from "../../subjects.ts";
import { filesWithOtherNames, gatewaysInSipDomains, gatewaysOfSiteInSipDomains } from "../gatewaysInSipDomains.ts";

export const edgeHostsFile: SiteRule = {
  id: "network/edge-hosts-file",
  severity: "info",
  title: "Where a gateway is named in a SIP domain, it is told that each Edge needs its HOSTS file.",
  scope: "site",
  check(context) {
    const { site } = context;
    const ofSite = gatewaysOfSiteInSipDomains(context);
    if (ofSite.length === 0 && context.overriding.length === 0) return [];
    const told = new Set(ofSite.map(({ gateway }) => gateway.id));
    const ofFiles = filesWithOtherNames(context).flatMap((view) =>
      gatewaysInSipDomains(view.gateways, view.ofDeployment("sipDomains"))
        .filter(({ gateway }) => !told.has(gateway.id))
        .map((one) => ({ ...one, subject: overridingReading(site, view, one.gateway).subject("fqdn") })),
    );
    return [...ofSite.map((one) => ({ ...one, subject: gatewaySubject(site, one.gateway, "fqdn") })), ...ofFiles].map(
      ({ fqdn, domain, subject }) => {
        const message = `The gateway ${quoted(fqdn)} lies in the SIP domain ${quoted(domain)}, for which the perimeter's DNS will answer. Each Edge of the site has to ask the internet's DNS instead, where the other components are not known: name them in its HOSTS file.`;
        return { message, subject };
      },
    );
  },
};
