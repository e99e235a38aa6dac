import type { ApplianceView } from "../../../facts/siteContext.ts";
import type { Subject } from "../../../model/finding.ts";
import { parseList } from "../../../net/address.ts";
import { sharedValueFix } from "../../fixes.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule, Statement } from "../../rule.ts";
import { overridesAny } from "../../shared.ts";
import { applianceSubject, siteSubject } from "../../subjects.ts";
import { filesWithOtherNames, type GatewayInSipDomain, gatewaysInSipDomains, gatewaysOfSiteInSipDomains } from "../gatewaysInSipDomains.ts";

export const edgeDnsRequired: SiteRule = {
  id: "network/edge-dns-required",
  severity: "error",
  title: "Where a gateway is named in a SIP domain, the Edge has a DNS server on its internet side.",
  scope: "site",
  check(context) {
    const { site, overriding } = context;
    const ofSite = judge(gatewaysOfSiteInSipDomains(context), site.internetDns, () => siteSubject(site, "internetDns"));
    if (overriding.length === 0) return ofSite;
    const others = new Set(filesWithOtherNames(context));
    const apart = (view: ApplianceView) => others.has(view) || overridesAny(view, "site", ["internetDns"]);
    const ofFiles = overriding
      .filter(apart)
      .flatMap((view) =>
        judge(gatewaysInSipDomains(view.gateways, view.ofDeployment("sipDomains")), view.ofSite("internetDns"), () =>
          applianceSubject(site, view.appliance, "internetDns"),
        ),
      );
    return [...ofSite, ...ofFiles];
  },
  fix: sharedValueFix,
};

function judge([first]: readonly GatewayInSipDomain[], servers: string | undefined, subjectOf: () => Subject): readonly Statement[] {
  if (first === undefined || parseList(servers).length > 0) return [];
  const subject = subjectOf();
  const message = `The gateway ${quoted(first.fqdn)} lies in the SIP domain ${quoted(first.domain)}, and ${subject.name} has no internet DNS server. The perimeter's DNS will answer for all of that domain, so the Edge would never find _sipfederationtls and no call would pass: state a DNS server for its internet side.`;
  return [{ message, subject }];
}
