import { hardwareOf } from "../../facts/capacity.ts";
import { isTls } from "../../facts/trunks.ts";
import type { Finding, Severity } from "../../model/finding.ts";
import { applianceTitle, gatewayTitle } from "../../model/lookup.ts";
import { toVersion } from "../../model/versions.ts";
import { parseList } from "../../net/address.ts";
import { formatSubnet } from "../../net/subnet.ts";
import type { OutputTarget } from "../output.ts";
import { type Block, code, heading, type Inline, type Line, line, listed, paragraph, strong } from "../prose/block.ts";
import type { SiteAudit } from "./siteAudit.ts";

const NUMBER = new Intl.NumberFormat("en-US");

/** `1 site`, `1,234 sites` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${NUMBER.format(count)} ${count === 1 ? one : many}`;
}

/** How many findings are of a severity. */
export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** The estate in a few lines. */
export function glance({ deployment, known }: OutputTarget, audits: readonly SiteAudit[]): readonly Block[] {
  const appliances = { normal: 0, minimum: 0 };
  const calls = { allUp: 0, nPlus1: 0, nPlus2: 0 };
  for (const { facts } of audits) {
    appliances.normal += facts.capacity.appliances.normal;
    appliances.minimum += facts.capacity.appliances.minimum;
    calls.allUp += facts.capacity.allUp;
    calls.nPlus1 += facts.capacity.nPlus1?.calls ?? 0;
    calls.nPlus2 += facts.capacity.nPlus2?.calls ?? 0;
  }
  const gateways = audits.reduce((sum, { facts }) => sum + facts.site.gateways.length, 0);
  const rows: readonly (readonly [string, Line])[] = [
    ["PSTN sites", [NUMBER.format(audits.length)]],
    [
      "Appliances",
      [`${NUMBER.format(appliances.normal + appliances.minimum)}: ${appliances.normal} Normal, ${appliances.minimum} Minimum`],
    ],
    ["Gateways", [NUMBER.format(gateways)]],
    ["Target version", [toVersion(deployment.targetVersion)]],
    ["SIP domains", values(parseList(deployment.sipDomains))],
    ["Internal domain", value(deployment.vmDomain)],
    ["Concurrent calls, all up", [NUMBER.format(calls.allUp)]],
    ["Concurrent calls, one appliance of each site down", [NUMBER.format(calls.nPlus1)]],
    ["Concurrent calls, two appliances of each site down", [NUMBER.format(calls.nPlus2)]],
    ["Errors", [NUMBER.format(countOf(known.findings, "error"))]],
    ["Warnings", [NUMBER.format(countOf(known.findings, "warning"))]],
  ];
  return [heading(2, ["At a glance"]), { kind: "table", columns: ["What", "Value"], rows: rows.map(([what, line]) => [[what], line]) }];
}

/** A row for each site. */
export function siteTable(audits: readonly SiteAudit[], questions: ReadonlyMap<SiteAudit, number>): readonly Block[] {
  const rows = audits.map((audit): readonly Line[] => {
    const { facts, title, findings } = audit;
    const { site, capacity } = facts;
    return [
      [strong(title)],
      [place(site.city, site.countryCode)],
      [NUMBER.format(site.appliances.length)],
      [NUMBER.format(site.gateways.length)],
      [NUMBER.format(capacity.allUp)],
      [capacity.nPlus1 === null ? "none" : NUMBER.format(capacity.nPlus1.calls)],
      [NUMBER.format(countOf(findings, "error"))],
      [NUMBER.format(countOf(findings, "warning"))],
      [NUMBER.format(questions.get(audit) ?? 0)],
    ];
  });
  const columns = ["Site", "Place", "Appliances", "Gateways", "Calls", "Calls at N+1", "Errors", "Warnings", "Questions"];
  return [heading(2, ["Sites"]), { kind: "table", columns, rows }];
}

/** What one site is: its names, its networks, its appliances and its gateways. */
export function siteEstate({ facts, accessFqdn, edgeAddresses }: SiteAudit): readonly Block[] {
  const { site, context, capacity } = facts;
  const { corpnet, internet } = context.subnets;
  const nets = [
    ...(corpnet ? line`; corpnet ${code(formatSubnet(corpnet))}` : []),
    ...(internet ? line`${corpnet ? "," : ";"} internet ${code(formatSubnet(internet))}` : []),
  ];
  const appliances = context.appliances.map((view): readonly Line[] => [
    [strong(applianceTitle(view.appliance))],
    [hardwareOf(view.own("hardwareType")) === "minimum" ? "Minimum" : "Normal"],
    value(view.own("mediationName")),
    value(view.own("mediationAddress")),
    value(view.own("accessAddress")),
  ]);
  const gateways = site.gateways.map((gateway): readonly Line[] => [
    [strong(gatewayTitle(gateway))],
    value(gateway.address),
    value(gateway.port),
    [isTls(gateway.protocol) ? "TLS" : gateway.protocol?.trim() || "not stated"],
    values(parseList(gateway.voiceRoutes)),
  ]);
  const summary: Line = [
    `${counted(capacity.allUp, "concurrent call")} with all up`,
    capacity.nPlus1 === null ? ", none with one appliance down" : `, ${NUMBER.format(capacity.nPlus1.calls)} with one appliance down`,
    ". Access Edge ",
    accessFqdn === undefined ? "without a usable name" : code(accessFqdn),
    ...(edgeAddresses.length > 0 ? [" at ", ...listed(edgeAddresses.map(code))] : []),
    ...nets,
    ".",
  ];
  return [
    heading(3, ["What it is"]),
    paragraph(summary),
    ...(appliances.length > 0
      ? [{ kind: "table", columns: ["Appliance", "Hardware", "Mediation Server", "Address", "Access Edge"], rows: appliances } as const]
      : []),
    ...(gateways.length > 0
      ? [{ kind: "table", columns: ["Gateway", "Address", "Port", "Protocol", "Voice routes"], rows: gateways } as const]
      : []),
  ];
}

function value(text: string | undefined): Line {
  return text?.trim() ? [code(text.trim())] : ["not stated"];
}

function values(texts: readonly string[]): Line {
  const shown: readonly Inline[] = texts.map(code);
  return shown.length > 0 ? listed(shown) : ["not stated"];
}

function place(city: string | undefined, country: string | undefined): string {
  return [city, country].flatMap((text) => text?.trim() || []).join(", ") || "not stated";
}
