import { usableSipDomains } from "../../facts/domains.ts";
import type { DnsFacts, DnsRecord } from "../../facts/types.ts";
import { groupBy } from "../../model/groupBy.ts";
import { siteTitle } from "../../model/lookup.ts";
import type { Output, OutputTarget, TextDocument } from "../output.ts";
import { fileName, numberedNames } from "../paths.ts";
import { siteTitles } from "../siteNames.ts";
import { type ColumnOf, type Group, makeTable, type Table } from "../table/table.ts";
import { externalDnsScript, internalDnsScript, splitDnsScript } from "./script.ts";
import { bypassFragment, domainFragment } from "./zone.ts";

/** The DNS records to create, to verify and never to create (domain, §8). */
export const dns: Output = {
  id: "dns",
  title: "DNS",
  about:
    "records to create, to verify and never to create; those to create also for BIND ($INCLUDE it in the zone) and PowerShell, internal ones with media bypass",
  scopes: ["deployment", "site"],
  filed: ["deployment"],
  folder: "dns",
  names: [
    "dns.csv",
    "<SIP domain>.zone",
    "external.ps1",
    "internal/<domain>.zone",
    "internal/internal.ps1",
    "internal/<site>/<domain>.zone",
    "internal/<site>/internal.ps1",
  ],
  make(target) {
    const facts = target.facts.dns(target.sites);
    return [
      { kind: "table", title: "DNS records", fileName: "dns.csv", table: dnsTable(target, facts) },
      ...fragments(target, facts),
      ...externalScript(target, facts),
      ...bypassDocuments(target),
    ];
  },
};

interface Action extends Group {
  readonly id: keyof DnsFacts;
  readonly about: string;
}

const ACTIONS: readonly Action[] = [
  {
    id: "external",
    title: "Create in the external DNS",
    about: "The Edge pools of each site, one record per Edge: the public address, behind NAT too.",
  },
  {
    id: "internal",
    title: "Create in the internal DNS only",
    about:
      "For media bypass: the same name in every site, one address per Mediation Server. With several sites, answer by the client’s subnet.",
  },
  {
    id: "verify",
    title: "Verify at Office 365",
    about: "They belong to the tenant and are mostly there already. Look them up; do not create them for Cloud Connector.",
  },
  {
    id: "never",
    title: "Never create",
    about: "These names belong to Office 365. An address of your own there cuts the users off from the service.",
  },
];

interface Line extends DnsRecord {
  readonly action: string;
}

function dnsTable({ deployment }: OutputTarget, facts: DnsFacts): Table {
  const titleOf = siteTitles(deployment);
  const lines = ACTIONS.flatMap(({ id, title }) => facts[id].map((record): Line => ({ ...record, action: title })));
  const columns: readonly ColumnOf<Line>[] = [
    { id: "action", title: "What to do", kind: "text", cell: ({ action }) => action },
    { id: "zone", title: "Zone", kind: "value", cell: ({ zone }) => zone },
    { id: "name", title: "Name", kind: "value", cell: ({ name }) => name },
    { id: "type", title: "Type", kind: "value", cell: ({ type }) => type },
    { id: "value", title: "Value", kind: "address", cell: ({ value }) => value },
    { id: "site", title: "Site", kind: "text", cell: ({ site }) => (site === undefined ? "" : titleOf(site)) },
  ];
  const table = makeTable(lines, columns, ({ site }) => (site === undefined ? [] : [site]));
  // The internal DNS is nobody's business without media bypass.
  const groups = ACTIONS.filter(({ id }) => id !== "internal" || facts.internal.length > 0).map(({ title, about }) => ({ title, about }));
  return { ...table, groupBy: "action", groups };
}

/** One for every SIP domain, even where nothing is to be created in it: then it says so. */
function fragments({ deployment }: OutputTarget, { external }: DnsFacts): readonly TextDocument[] {
  const titleOf = siteTitles(deployment);
  const domains = usableSipDomains(deployment.sipDomains);
  const names = numberedNames(domains.map((domain) => fileName(domain, "domain")));
  return domains.map((domain, index) => {
    const records = external.filter(({ zone }) => zone === domain);
    const text = domainFragment(domain, records, titleOf);
    return { kind: "text", title: `Zone ${domain}`, fileName: `${names[index]}.zone`, language: "bind", text };
  });
}

function externalScript({ deployment }: OutputTarget, { external }: DnsFacts): readonly TextDocument[] {
  if (external.length === 0) return [];
  const text = externalDnsScript(external, siteTitles(deployment));
  return [{ kind: "text", title: "External DNS, PowerShell", fileName: "external.ps1", language: "powershell", text }];
}

/** Media bypass: inside, the answer depends on the client's site, so that several sites have fragments and a script each. */
function bypassDocuments({ deployment, facts, sites }: OutputTarget): readonly TextDocument[] {
  const asked = sites.map((site) => ({ site, records: facts.ofSite(site).dns.internal })).filter(({ records }) => records.length > 0);
  const folders = numberedNames(asked.map(({ site }) => fileName(siteTitle(site), "site")));
  const isSplit = deployment.sites.length > 1;
  return asked.flatMap(({ site, records }, index): readonly TextDocument[] => {
    const folder = isSplit ? `internal/${folders[index]}` : "internal";
    const title = siteTitle(site);
    const fragments = [...groupBy(records, ({ zone }) => zone)].map(([zone, ofZone]): TextDocument => {
      const text = bypassFragment(zone, ofZone, title);
      const name = `${folder}/${fileName(zone, "domain")}.zone`;
      return { kind: "text", title: `Internal zone ${zone} for ${title}`, fileName: name, language: "bind", text };
    });
    const text = isSplit ? splitDnsScript(records, title, deployment.sites.indexOf(site) + 1) : internalDnsScript(records, title);
    const script = `Internal DNS for ${title}, PowerShell`;
    return [...fragments, { kind: "text", title: script, fileName: `${folder}/internal.ps1`, language: "powershell", text }];
  });
}
