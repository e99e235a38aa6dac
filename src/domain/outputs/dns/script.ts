import type { DnsRecord } from "../../facts/types.ts";
import { groupBy } from "../../model/groupBy.ts";
import { windowsText } from "../text/lines.ts";
import { oneLine } from "../text/oneLine.ts";
import { psString } from "../text/powershell.ts";

/** A script that creates records on a Windows DNS server; all that is ever created are A records. */
export function dnsScript(about: string, records: readonly DnsRecord[], titleOf: (siteId: string) => string): string {
  const bySite = [...groupBy(records, ({ site }) => site)];
  return windowsText([
    `# ${about}`,
    ...bySite.flatMap(([site, ofSite]) => ["", ...(site === undefined ? [] : [`# ${oneLine(titleOf(site))}`]), ...ofSite.map(command)]),
  ]);
}

function command({ zone, name, value }: DnsRecord): string {
  const label = name === zone ? "@" : name.slice(0, -zone.length - 1);
  return `Add-DnsServerResourceRecordA -ZoneName ${psString(zone)} -Name ${psString(label)} -IPv4Address ${psString(value)} -TimeToLive 01:00:00`;
}
