import type { DnsRecord } from "../../facts/types.ts";
import { groupBy } from "../../model/groupBy.ts";
import { unixText } from "../text/lines.ts";
import { oneLine } from "../text/oneLine.ts";

/** An hour: short enough to mend a mistake, long enough to spare the servers. */
const TIME_TO_LIVE = 3600;

/**
 * A fragment for a BIND zone: only the records to create, since a whole zone would wipe out the customer's others. Names
 * are absolute, so that it may be included under any origin.
 */
export function domainFragment(domain: string, records: readonly DnsRecord[], titleOf: (siteId: string) => string): string {
  return unixText([
    `; External DNS of ${domain}: the records to create for Cloud Connector. Take them into the zone with`,
    `; $INCLUDE "${domain}.zone"`,
    `; Never create a record for sip.${domain}: that name belongs to Office 365.`,
    ...(records.length === 0 ? ["; There is nothing to create in this domain."] : []),
    ...recordLines(records, titleOf),
  ]);
}

/** A fragment for a zone of the internal DNS, or of the view that the clients of one site see. */
export function bypassFragment(zone: string, records: readonly DnsRecord[], site: string): string {
  return unixText([
    `; Internal DNS of ${zone}, for the clients of ${oneLine(site)} only: the web service of media bypass.`,
    "; It must not be resolved from outside.",
    ...records.map(recordLine),
  ]);
}

function recordLines(records: readonly DnsRecord[], titleOf: (siteId: string) => string): readonly string[] {
  return [...groupBy(records, ({ site }) => site)].flatMap(([site, ofSite]) => [
    "",
    ...(site === undefined ? [] : [`; ${oneLine(titleOf(site))}`]),
    ...ofSite.map(recordLine),
  ]);
}

function recordLine({ name, type, value }: DnsRecord): string {
  return `${name}.\t${TIME_TO_LIVE}\tIN\t${type}\t${value}`;
}
