import type { Address } from "../net/address.ts";
import { isUnderDomain } from "../net/name.ts";
import { parsePort } from "../net/port.ts";
import { quoted } from "../rules/quoted.ts";
import type { Answers } from "./answers.ts";
import type { Domains } from "./domains.ts";
import { readGatewayAddresses } from "./gatewayAddresses.ts";
import { readGatewayNames, requireDistinctNames } from "./gatewayNames.ts";
import type { Problems } from "./problem.ts";
import type { SiteSides } from "./sides.ts";
import type { SizedSite } from "./sites.ts";

/** The usual port of each protocol, where none is stated. */
export const USUAL_PORT = { TCP: "5060", TLS: "5061" } as const;
export type Protocol = keyof typeof USUAL_PORT;

/** The gateways of a site, all its parts together: as many for each part. */
export interface SiteGateways {
  readonly protocol: Protocol;
  readonly port: string;
  readonly addresses: readonly Address[];
  /** Empty where none are stated: the address stands for the name. */
  readonly names: readonly string[];
}

/** The protocol of a site’s gateways: its own, else the one for all sites. */
export function protocolOf(answers: Answers, own: string): Protocol {
  return (own || answers.protocol) === "TLS" ? "TLS" : "TCP";
}

/** Reads the gateways of every site, by the order of the sites. */
export function readGateways(
  answers: Answers,
  sites: readonly SizedSite[],
  sides: readonly SiteSides[],
  domains: Domains,
  problems: Problems,
): readonly SiteGateways[] {
  const port = readPort(answers, problems);
  const read = sites.map((site, index) => {
    const protocol = protocolOf(answers, site.answers.protocol);
    return {
      protocol,
      port: port !== "" && protocol === protocolOf(answers, "") ? port : USUAL_PORT[protocol],
      addresses: readGatewayAddresses(answers, site, sides[index], problems),
      names: readGatewayNames(answers, site, protocol, problems),
    };
  });
  requireDistinctNames(
    sites,
    read.map(({ names }) => names),
    problems,
  );
  requireEdgeDns(answers, sites, sides, read, domains, problems);
  return read;
}

function readPort(answers: Answers, problems: Problems): string {
  const text = answers.port.trim();
  if (text === "" || parsePort(text) !== undefined) return text;
  problems.general("port", `${quoted(text)} is no port. Write a whole number from 1 to 65535, or nothing for the usual one.`);
  return "";
}

/** A gateway's name under a SIP domain makes the perimeter's DNS answer for that domain, so the Edge needs another one. */
function requireEdgeDns(
  answers: Answers,
  sites: readonly SizedSite[],
  sides: readonly SiteSides[],
  read: readonly SiteGateways[],
  { sip }: Domains,
  problems: Problems,
): void {
  const index = read.findIndex(
    ({ names }, at) => sides[at]?.internet.dns.length === 0 && names.some((name) => sip.some((domain) => isUnderDomain(name, domain))),
  );
  const site = sites[index];
  if (site === undefined) return;
  const name = read[index]?.names.find((one) => sip.some((domain) => isUnderDomain(one, domain)));
  const message = `${quoted(name ?? "")}, a gateway of ${quoted(site.title)}, lies in a SIP domain, so its Edges need DNS servers of the internet to find partners of that domain. Write them.`;
  if (answers.internetDns.trim() === "") problems.general("internetDns", message);
}
