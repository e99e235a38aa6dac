import type { Analysis } from "../domain/analysis.ts";
import { DeploymentFacts } from "../domain/facts/deploymentFacts.ts";
import type { FirewallRow } from "../domain/facts/firewall/row.ts";
import { type HardwareItem, hardwareTotal } from "../domain/facts/hardware.ts";
import type { DnsRecord, SiteCapacity } from "../domain/facts/types.ts";
import { siteTitles } from "../domain/model/lookup.ts";

/** What a design gives, as plain data with sites by name: the JSON of `report`. Parts there is nothing to say of yet are absent. */
export function reportOf(analysis: Analysis) {
  const { deployment, sites, capacityTotal } = analysis;
  const names = siteTitles(deployment.sites);
  const nameOf = (id: string) => names.get(id) ?? id;
  const facts = new DeploymentFacts(deployment);
  const { certificates } = facts;
  const dns = facts.dns(deployment.sites);
  const hardware = facts.sites.map((site) => site.hardware);
  return {
    capacity: {
      sites: [...sites.values()].map(({ capacity }) => capacityRow(nameOf(capacity.siteId), capacity)),
      total: capacityTotal,
    },
    certificates: certificates.map(({ option, subjectName, subjectAlternativeNames, sites: ids }) => {
      return { option, subjectName, subjectAlternativeNames, sites: ids.map(nameOf) };
    }),
    dns: {
      external: dns.external.map((record) => dnsRow(record, nameOf)),
      verify: dns.verify.map((record) => dnsRow(record, nameOf)),
      internal: dns.internal.map((record) => dnsRow(record, nameOf)),
    },
    firewall: deployment.sites.flatMap((site) => facts.firewall(site).map((row) => firewallRow(nameOf(row.siteId), row))),
    hardware: [...hardware.flat(), ...hardwareTotal(hardware)].map((item) => hardwareRow(item, nameOf)),
  };
}

export type Report = ReturnType<typeof reportOf>;

function capacityRow(site: string, capacity: SiteCapacity) {
  const { appliances, allUp, nPlus1, nPlus2, limitedBy, required, target, meetsTarget } = capacity;
  return { site, appliances, allUp, nPlus1, nPlus2, limitedBy, required, target, meetsTarget };
}

function dnsRow({ zone, name, type, value, site }: DnsRecord, nameOf: (id: string) => string) {
  return { zone, name, type, value, site: site === undefined ? null : nameOf(site) };
}

function firewallRow(site: string, row: FirewallRow) {
  const { firewall, profile, direction, source, sourcePort, destination, destinationPort, protocol, purpose } = row;
  return {
    site,
    firewall,
    profile,
    direction,
    source: source.text,
    sourcePort,
    destination: destination.text,
    destinationPort,
    protocol,
    purpose,
  };
}

/** `site` is null for what all sites need together. */
function hardwareRow({ siteId, item, quantity, description }: HardwareItem, nameOf: (id: string) => string) {
  return { site: siteId === null ? null : nameOf(siteId), item, quantity, description };
}
