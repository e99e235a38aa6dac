import type { DnsRecord } from "../../facts/types.ts";
import { groupBy } from "../../model/groupBy.ts";
import { windowsText } from "../text/lines.ts";
import { oneLine } from "../text/oneLine.ts";
import { psString } from "../text/powershell.ts";

// Scripts for a Windows DNS server; all that is ever created are A records.

/** The records that the internet sees, site by site. */
export function externalDnsScript(records: readonly DnsRecord[], titleOf: (siteId: string) => string): string {
  return windowsText([
    "# Records of the external DNS. Run it on the DNS server of the zones.",
    ...[...groupBy(records, ({ site }) => site)].flatMap(([site, ofSite]) => [
      "",
      ...(site === undefined ? [] : [`# ${oneLine(titleOf(site))}`]),
      ...ofSite.map((record) => addRecord(record)),
    ]),
  ]);
}

/** Media bypass of a deployment with one site. */
export function internalDnsScript(records: readonly DnsRecord[], site: string): string {
  return windowsText([
    "# Records of the internal DNS only, for media bypass. They must not be resolved from outside.",
    "",
    `# ${oneLine(site)}`,
    ...records.map((record) => addRecord(record)),
  ]);
}

/**
 * Media bypass of one site among several: one name has other addresses at each, so that the answer depends on the client's
 * subnet (domain, §8). The policy is about that name alone; all else of the zone is answered as before.
 * @param number the site's place in the deployment: its names on the server hold nothing that a list of criteria would take apart
 */
export function splitDnsScript(records: readonly DnsRecord[], site: string, number: number): string {
  const scope = `CloudConnector-${number}`;
  const zones = [...groupBy(records, ({ zone }) => zone)];
  return windowsText([
    `# Media bypass for the clients of ${oneLine(site)} only. They must not get the addresses of another site, nor anybody from outside any.`,
    "# Windows Server 2016 or later, on each DNS server of the zone that they ask; name the subnets of these clients:",
    "# .\\internal.ps1 -ClientSubnet '10.1.0.0/16', '10.2.0.0/16'",
    "# An older server that only these clients ask: the lines with Add-DnsServerResourceRecordA alone, without -ZoneScope.",
    "param(",
    "  [Parameter(Mandatory = $true)] [string[]] $ClientSubnet",
    ")",
    `Add-DnsServerClientSubnet -Name ${psString(scope)} -IPv4Subnet $ClientSubnet`,
    ...zones.flatMap(([zone, ofZone]) => [
      `Add-DnsServerZoneScope -ZoneName ${psString(zone)} -Name ${psString(scope)}`,
      ...ofZone.map((record) => addRecord(record, scope)),
      ...[...new Set(ofZone.map(({ name }) => name))].map((name) => addPolicy(zone, name, scope)),
    ]),
  ]);
}

function addRecord({ zone, name, value }: DnsRecord, scope?: string): string {
  const label = name === zone ? "@" : name.slice(0, -zone.length - 1);
  const within = scope === undefined ? "" : ` -ZoneScope ${psString(scope)}`;
  return `Add-DnsServerResourceRecordA -ZoneName ${psString(zone)}${within} -Name ${psString(label)} -IPv4Address ${psString(value)} -TimeToLive 01:00:00`;
}

function addPolicy(zone: string, name: string, scope: string): string {
  const criteria = `-ClientSubnet ${psString(`EQ,${scope}`)} -Fqdn ${psString(`EQ,${name}`)} -ZoneScope ${psString(`${scope},1`)}`;
  return `Add-DnsServerQueryResolutionPolicy -Name ${psString(scope)} -ZoneName ${psString(zone)} -Action ALLOW ${criteria}`;
}
