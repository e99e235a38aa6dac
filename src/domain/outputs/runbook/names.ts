import { parseList } from "../../net/address.ts";
import { type Block, code, heading, line, listed, type Step, step, steps } from "../prose/block.ts";
import { missing } from "../text/missing.ts";
import { psString } from "../text/powershell.ts";
import { type RunbookContext, type RunbookSite, sipDomainsOf } from "./context.ts";

/** Where the servers of a site look names up, before they are there (domain, §8). */
export function nameSection({ sipDomains }: RunbookContext, site: RunbookSite): readonly Block[] {
  if (site.appliances.length === 0) return [];
  return [heading(3, ["Name resolution"]), steps([corpnetStep(site), ...edgeSteps(site, sipDomains)])];
}

function corpnetStep({ site }: RunbookSite): Step {
  const servers = parseList(site.corpnetDns);
  const which = listed((servers.length === 0 ? [missing("DNS servers of the corpnet")] : servers).map(code));
  return step(
    line`The DNS servers of the corpnet, ${which}, resolve names of the internet; they should not be those of the production network.`,
  );
}

/** A gateway’s name in a SIP domain takes that domain away from the Edge, which then needs a DNS server of its own. */
function edgeSteps({ site, gatewaysInSipDomain }: RunbookSite, sipDomains: readonly string[]): readonly Step[] {
  const servers = parseList(site.internetDns);
  if (gatewaysInSipDomain.length === 0) {
    return servers.length > 0
      ? [step(line`The Edges look up names of the internet at ${listed(servers.map(code))}, on their internet interface.`)]
      : [
          step(
            line`The Edges have no DNS server on their internet interface: they use those of the corpnet for everything, which must forward names of the internet.`,
          ),
        ];
  }
  const domains = sipDomains.filter((domain) => gatewaysInSipDomain.some((gateway) => sipDomainsOf(gateway, [domain]).length > 0));
  const records = gatewaysInSipDomain.map(
    (gateway) => line`${code(gateway.fqdn?.trim() ?? "")} with ${gateway.address?.trim() ? code(gateway.address.trim()) : "its address"}`,
  );
  const server = servers[0] ?? missing("DNS server for the internet");
  return [
    step(
      line`In the perimeter DNS, a gateway’s name lies in a SIP domain: it answers for ${listed(domains.map(code))} itself, with an A record of ${records.flatMap((record, index) => (index === 0 ? record : [", ", ...record]))}.`,
    ),
    step(
      line`Whoever asks it finds nothing else of ${listed(domains.map(code))}, so that each Edge needs a DNS server on its internet interface, InternetDNSIPAddress: ${listed((servers.length === 0 ? [server] : servers).map(code))}. It resolves what Office 365 has there:`,
      domains.map((domain): string => {
        return `Resolve-DnsName -Name ${psString(`_sipfederationtls._tcp.${domain}`)} -Type SRV -Server ${psString(server)}`;
      }),
    ),
    step(line`Other servers of its appliance each Edge then knows by its hosts file only, which is put there once it is deployed.`),
  ];
}
