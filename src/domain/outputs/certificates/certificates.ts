import { gatewayReading, siteGateways } from "../../facts/trunks.ts";
import type { Certificate } from "../../facts/types.ts";
import type { Gateway } from "../../model/gateway.ts";
import { gatewayTitle } from "../../model/lookup.ts";
import type { Site } from "../../model/site.ts";
import type { Output, OutputDocument, OutputTarget, TextDocument } from "../output.ts";
import { fileName, numberedNames } from "../paths.ts";
import { siteTitles } from "../siteNames.ts";
import { type ColumnOf, makeTable, type Table } from "../table/table.ts";
import { infText, opensslText } from "./requests.ts";

/** The public certificates of the Edges with a request for each, and what gateways over TLS need (domain, §7). */
export const certificates: Output = {
  id: "certificates",
  title: "Certificates",
  about: "the public certificates of the Edges, a request for each (certreq .inf and OpenSSL .cnf), and those of gateways over TLS",
  scopes: ["deployment", "site"],
  comparesSites: true,
  filed: ["deployment"],
  folder: "certificates",
  names: ["certificates.csv", "gateway-certificates.csv", "<subject name>.inf", "<subject name>.cnf"],
  make(target) {
    const ofSites = certificatesOf(target);
    return [
      { kind: "table", title: "Certificates", fileName: "certificates.csv", table: certificateTable(target, ofSites) },
      ...gatewayDocuments(target),
      ...certificateRequests(target).flatMap(([, documents]) => documents),
    ];
  },
};

/** The certificates that Edges of the target's sites install. */
export function certificatesOf({ facts, sites }: OutputTarget): readonly Certificate[] {
  const ids = new Set(sites.map((site) => site.id));
  return facts.certificates.filter((certificate) => certificate.sites.some((id) => ids.has(id)));
}

/** The requests for each certificate that Edges of the target's sites install. */
export function certificateRequests(target: OutputTarget): readonly (readonly [Certificate, readonly TextDocument[]])[] {
  const all = certificatesOf(target);
  const titleOf = siteTitles(target.deployment);
  const names = numberedNames(all.map(({ subjectName }) => fileName(subjectName, "certificate")));
  return all.map((certificate, index) => {
    const name = names[index] ?? "certificate";
    const title = `Request for ${certificate.subjectName}`;
    const sites = certificate.sites.map(titleOf);
    return [
      certificate,
      [
        { kind: "text", title: `${title}, certreq`, fileName: `${name}.inf`, language: "inf", text: infText(certificate, sites) },
        { kind: "text", title: `${title}, OpenSSL`, fileName: `${name}.cnf`, language: "openssl", text: opensslText(certificate, sites) },
      ],
    ];
  });
}

function certificateTable({ deployment, facts }: OutputTarget, all: readonly Certificate[]): Table {
  const titleOf = siteTitles(deployment);
  const siteOf = new Map(deployment.sites.map((site) => [site.id, site]));
  const edgesOf = ({ sites }: Certificate) =>
    sites.flatMap((id) => {
      const site = siteOf.get(id);
      return site ? facts.ofSite(site).context.appliances.map((view) => view.own("edgeName")?.trim() ?? "") : [];
    });
  const columns: readonly ColumnOf<Certificate>[] = [
    { id: "option", title: "Option", kind: "text", cell: ({ option }) => String(option) },
    { id: "subjectName", title: "Subject name (SN)", short: "Subject (SN)", kind: "value", cell: ({ subjectName }) => subjectName },
    {
      id: "names",
      title: "Subject alternative names (SAN)",
      short: "Names (SAN)",
      kind: "value",
      isList: true,
      cell: (one) => one.subjectAlternativeNames.join(" "),
    },
    { id: "sites", title: "Sites", kind: "text", cell: ({ sites }) => sites.map(titleOf).join(", ") },
    { id: "edges", title: "Installed on the Edges", short: "Edges", kind: "value", isList: true, cell: (one) => edgesOf(one).join(" ") },
  ];
  return makeTable(all, columns, ({ sites }) => sites);
}

/** A gateway over TLS and its site. */
interface TlsGateway {
  readonly site: Site;
  readonly gateway: Gateway;
}

function gatewayDocuments({ deployment, facts, sites }: OutputTarget): readonly OutputDocument[] {
  const overTls = sites.flatMap((site): readonly TlsGateway[] =>
    siteGateways(facts.ofSite(site).context)
      .filter((gateway) => gatewayReading(gateway).protocol === "TLS")
      .map((gateway) => ({ site, gateway })),
  );
  if (overTls.length === 0) return [];
  const titleOf = siteTitles(deployment);
  const columns: readonly ColumnOf<TlsGateway>[] = [
    { id: "site", title: "Site", kind: "text", cell: ({ site }) => titleOf(site.id) },
    { id: "gateway", title: "Gateway", kind: "text", cell: ({ gateway }) => gatewayTitle(gateway) },
    { id: "name", title: "Common name and DNS name", kind: "value", cell: ({ gateway }) => gateway.fqdn?.trim() ?? "" },
    { id: "there", title: "On the Mediation Servers", kind: "text", cell: () => "root CA and chain of the gateway’s certificate" },
    { id: "here", title: "On the gateway", kind: "text", cell: () => "its certificate, and the root CA of each appliance of the site" },
  ];
  const table = makeTable(overTls, columns, ({ gateway, site }) => [gateway.id, site.id]);
  return [{ kind: "table", title: "Gateways over TLS", fileName: "gateway-certificates.csv", table }];
}
