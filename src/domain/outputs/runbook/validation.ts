import { siteGateways } from "../../facts/trunks.ts";
import { gatewayTitle } from "../../model/lookup.ts";
import { type Block, heading, line, listed, type Step, step, steps } from "../prose/block.ts";
import { psString } from "../text/powershell.ts";
import type { RunbookContext } from "./context.ts";
import { pstnSite } from "./places.ts";

/** Whether it works: names, then calls each way from inside and outside, per site. */
export function validationSection({ sites, sipDomains, mediaBypass }: RunbookContext): readonly Block[] {
  if (sites.length === 0) return [];
  return [
    heading(2, ["Validation"]),
    steps([
      step(line`From outside, the names of Office 365 and of the Edges resolve:`, [
        ...sipDomains.flatMap((domain) => [
          `Resolve-DnsName -Name ${psString(`sip.${domain}`)} -Type CNAME`,
          `Resolve-DnsName -Name ${psString(`lyncdiscover.${domain}`)} -Type CNAME`,
          `Resolve-DnsName -Name ${psString(`_sip._tls.${domain}`)} -Type SRV`,
          `Resolve-DnsName -Name ${psString(`_sipfederationtls._tcp.${domain}`)} -Type SRV`,
        ]),
        ...sites.flatMap(({ accessFqdn }) => (accessFqdn === undefined ? [] : [`Resolve-DnsName -Name ${psString(accessFqdn)} -Type A`])),
      ]),
      ...sites.map(({ site, title, facts }): Step => {
        const gateways = listed(siteGateways(facts.context).map(gatewayTitle));
        const way = mediaBypass ? "; inside, media goes straight to the gateway" : "";
        return step(
          line`${{ strong: title }}: with a user of the site, a call out and a call in, each from the internal network and from the internet${way}; through each gateway: ${gateways}. Both sides hear each other for more than 30 seconds.`,
          [`Get-CsHybridPSTNSite -Identity ${psString(pstnSite(site))}`],
        );
      }),
    ]),
  ];
}
