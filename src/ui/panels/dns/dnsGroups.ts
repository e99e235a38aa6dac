import type { DnsFacts, DnsRecord } from "../../../domain/facts/types.ts";

/** A record as the table shows it. */
export interface DnsRow {
  readonly zone: string;
  readonly name: string;
  readonly type: string;
  readonly value: string;
  /** The site's title; empty where it belongs to none. */
  readonly site: string;
}

/** Records that want the same done with them. */
export interface DnsGroup {
  readonly id: keyof DnsFacts;
  readonly title: string;
  readonly explanation: string;
  readonly rows: readonly DnsRow[];
}

/** The records by what is to be done with them; the internal ones only with media bypass. */
export function dnsGroups(dns: DnsFacts, titles: ReadonlyMap<string, string>): readonly DnsGroup[] {
  const rows = (records: readonly DnsRecord[]) => records.map((record) => rowOf(record, titles));
  const internal: DnsGroup = {
    id: "internal",
    title: "Create in the internal DNS only",
    explanation:
      "For media bypass: the same name in every site, one address per Mediation Server. With several sites, answer by the client's subnet.",
    rows: rows(dns.internal),
  };
  return [
    {
      id: "external",
      title: "Create in the external DNS",
      explanation: "The Edge pools of each site, one record per Edge: the public address, or behind NAT the one it is translated to.",
      rows: rows(dns.external),
    },
    ...(internal.rows.length > 0 ? [internal] : []),
    {
      id: "verify",
      title: "Verify: Office 365 needs them",
      explanation: "They belong to the tenant and are mostly there already. Look them up; do not create them for Cloud Connector.",
      rows: rows(dns.verify),
    },
    {
      id: "never",
      title: "Never create",
      explanation: "These names belong to Office 365. An address of your own there cuts the users off from the service.",
      rows: rows(dns.never),
    },
  ];
}

function rowOf({ zone, name, type, value, site }: DnsRecord, titles: ReadonlyMap<string, string>): DnsRow {
  return { zone, name, type, value, site: site === undefined ? "" : (titles.get(site) ?? "") };
}

/** The titles of a table's columns, in their order. */
export const DNS_COLUMNS = { zone: "Zone", name: "Name", type: "Type", value: "Value", site: "Site" } as const satisfies Record<
  keyof DnsRow,
  string
>;

/** Rows as a spreadsheet takes them from the clipboard: a line of headings, tabs between cells. White space within a value becomes a space. */
export function toTsv(rows: readonly DnsRow[]): string {
  const keys = ["zone", "name", "type", "value", "site"] as const;
  const lines = [keys.map((key) => DNS_COLUMNS[key]), ...rows.map((row) => keys.map((key) => row[key].replace(/\s+/g, " ")))];
  return lines.map((cells) => `${cells.join("\t")}\n`).join("");
}
