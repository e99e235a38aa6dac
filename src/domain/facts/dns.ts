import { isPrivateAddress, parseAddress } from "../net/address.ts";
import { isFqdn, sameName } from "../net/name.ts";
import { poolFqdn, usableSipDomains } from "./domains.ts";
import type { SharedSettings } from "./settings.ts";
import type { ApplianceView, SiteContext } from "./siteContext.ts";
import type { DnsFacts, DnsRecord } from "./types.ts";
import { validAddress } from "./validAddress.ts";
import { hasMediaBypass } from "./versionFacts.ts";

const DEFAULT_FEDERATION = "sipfed.online.lync.com";

/** The records that one site asks for. */
export interface SiteDns {
  readonly external: readonly DnsRecord[];
  /** Media bypass. */
  readonly internal: readonly DnsRecord[];
}

/** The records of one site: its Edges for the internet, and its Mediation Servers for media bypass. */
export function siteDns(context: SiteContext): SiteDns {
  return { external: externalRecords(context), internal: bypassRecords(context) };
}

/** DNS of the deployment (domain: DNS): what to create, what to verify at Office 365, what never to create, and the internal record of media bypass. */
export function dnsFacts(settings: SharedSettings, sites: readonly SiteDns[]): DnsFacts {
  const domains = usableSipDomains(settings.sipDomains);
  const federation = settings.onlineSipFederationFqdn?.trim() || DEFAULT_FEDERATION;
  return {
    external: sites.flatMap((site) => site.external),
    verify: domains.flatMap((zone) => recordsToVerify(zone, federation)),
    never: domains.map((zone) => ({ zone, name: `sip.${zone}`, type: "A", value: "belongs to Office 365" })),
    internal: sites.flatMap((site) => site.internal),
  };
}

/** The names of a site's Edges with the addresses that the internet sees; an address that is not known yet makes no record. */
function externalRecords({ settings, site, appliances }: SiteContext): readonly DnsRecord[] {
  const [zone] = usableSipDomains(settings.sipDomains);
  const access = poolFqdn(site.accessPoolName, zone);
  const relay = poolFqdn(site.mediaRelayPoolName, zone);
  if (zone === undefined) return [];
  const records = (name: string | undefined, addressOf: (view: ApplianceView) => string | undefined) =>
    name === undefined
      ? []
      : distinct(appliances.map(addressOf)).map((value): DnsRecord => ({ zone, name, type: "A", value, site: site.id }));
  const differs = access === undefined || relay === undefined || !sameName(access, relay);
  return [...records(access, publicAccessAddress), ...(differs ? records(relay, publicRelayAddress) : [])];
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

/** The address under which the internet reaches an Edge's Access service: its own, or behind NAT the public one. */
export function publicAccessAddress(view: ApplianceView): string | undefined {
  const own = view.own("accessAddress")?.trim();
  const address = parseAddress(own);
  if (address === undefined) return undefined;
  const stated = validAddress(view.own("accessPublicAddress"));
  if (stated !== undefined) return stated;
  if (own === view.own("mediaRelayAddress")?.trim()) return publicRelayAddress(view);
  return isPrivateAddress(address) ? undefined : own;
}

/** The address under which the internet reaches an Edge's Media Relay: behind NAT the public one, else its own. */
export function publicRelayAddress(view: ApplianceView): string | undefined {
  const stated = validAddress(view.own("mediaRelayPublicAddress"));
  if (stated !== undefined) return stated;
  const own = view.own("mediaRelayAddress")?.trim();
  const address = parseAddress(own);
  return address === undefined || isPrivateAddress(address) ? undefined : own;
}

function recordsToVerify(zone: string, federation: string): readonly DnsRecord[] {
  return [
    { zone, name: `sip.${zone}`, type: "CNAME", value: "sipdir.online.lync.com" },
    { zone, name: `lyncdiscover.${zone}`, type: "CNAME", value: "webdir.online.lync.com" },
    { zone, name: `_sip._tls.${zone}`, type: "SRV", value: "100 1 443 sipdir.online.lync.com" },
    { zone, name: `_sipfederationtls._tcp.${zone}`, type: "SRV", value: `100 1 5061 ${federation}` },
  ];
}

/** Media bypass: one internal name, one address per Mediation Server. */
function bypassRecords({ settings, site, appliances }: SiteContext): readonly DnsRecord[] {
  const name = settings.mediaBypassName?.trim() ?? "";
  if (!hasMediaBypass(settings) || !isFqdn(name)) return [];
  const zone = name.slice(name.indexOf(".") + 1);
  return distinct(appliances.map((view) => validAddress(view.own("mediationAddress")))).map(
    (value): DnsRecord => ({ zone, name, type: "A", value, site: site.id }),
  );
}
