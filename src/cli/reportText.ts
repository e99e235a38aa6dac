import type { Redundancy } from "../domain/facts/types.ts";
import type { Report } from "./report.ts";
import { table } from "./table.ts";

const NUMBER = new Intl.NumberFormat("en-US");

/** The report for people: a heading and a table for each part. */
export function reportText({ capacity, certificates, dns, firewall, hardware }: Report): string {
  return [
    part("Capacity (concurrent calls)", capacityRows(capacity)),
    part(
      "Certificates",
      certificates.map((one) => [one.subjectName, one.subjectAlternativeNames.join(" "), one.sites.join(", ")]),
      ["Subject name", "Subject alternative names", "Sites"],
    ),
    part("DNS: create outside", dns.external.map(dnsRow), DNS_HEADING),
    part("DNS: verify at Office 365", dns.verify.map(dnsRow), DNS_HEADING),
    part("DNS: create inside", dns.internal.map(dnsRow), DNS_HEADING),
    part("Firewall", firewall.map(firewallRow), FIREWALL_HEADING),
    part(
      "Hardware",
      hardware.map(({ site, item, quantity, description }) => [site ?? "All sites", item, NUMBER.format(quantity), description]),
      ["Site", "Item", "Quantity", "Recommended"],
    ),
  ]
    .filter((text) => text !== "")
    .join("\n");
}

type Rows = readonly (readonly string[])[];

function part(title: string, rows: Rows, heading?: readonly string[]): string {
  return rows.length === 0 ? "" : `${title}\n${table(heading ? [heading, ...rows] : rows)}`;
}

function capacityRows({ sites, total }: Report["capacity"]): Rows {
  const heading = ["Site", "Normal", "Minimum", "All up", "N+1", "N+2", "Limited by", "Need", "Met"];
  const rows = sites.map(({ site, appliances, allUp, nPlus1, nPlus2, limitedBy, required, target, meetsTarget }) => [
    site,
    NUMBER.format(appliances.normal),
    NUMBER.format(appliances.minimum),
    NUMBER.format(allUp),
    callsOf(nPlus1),
    callsOf(nPlus2),
    limitedBy,
    required === null ? "–" : `${NUMBER.format(required)} at ${target}`,
    meetsTarget === null ? "–" : meetsTarget ? "yes" : "no",
  ]);
  const [all, one, two] = [total.allUp, total.nPlus1, total.nPlus2].map((calls) => NUMBER.format(calls));
  const sum = [
    `${NUMBER.format(total.sites)} in all`,
    `${NUMBER.format(total.appliances)} appliances`,
    "",
    all ?? "",
    one ?? "",
    two ?? "",
  ];
  return [heading, ...rows, sum];
}

function callsOf(redundancy: Redundancy<number> | null): string {
  return redundancy === null ? "–" : NUMBER.format(redundancy.calls);
}

const DNS_HEADING = ["Zone", "Name", "Type", "Value", "Site"];

function dnsRow({ zone, name, type, value, site }: Report["dns"]["external"][number]): readonly string[] {
  return [zone, name, type, value, site ?? ""];
}

const FIREWALL_HEADING = ["Site", "Firewall", "Source", "Port", "Destination", "Port", "Protocol", "Purpose"];

function firewallRow(row: Report["firewall"][number]): readonly string[] {
  const { site, firewall, profile, source, sourcePort, destination, destinationPort, protocol, purpose } = row;
  const where = profile === null ? firewall : `${firewall}, ${profile}`;
  return [site, where, source, sourcePort, destination, destinationPort, protocol, purpose];
}
