import { type Address, formatAddress, isUnusableAnywhere, parseList } from "../net/address.ts";
import { isFqdn, isUnderDomain } from "../net/name.ts";
import { parseCount, parsePort } from "../net/port.ts";
import { contains, formatSubnet, isHostOf, type Subnet } from "../net/subnet.ts";
import { listed, quoted } from "../rules/quoted.ts";
import { firstOf, readAddressList } from "./addressLists.ts";
import type { Answers } from "./answers.ts";
import type { Domains } from "./domains.ts";
import type { Problems } from "./problem.ts";
import { SIDE_NAMES, type SiteSides } from "./sides.ts";
import type { SizedSite } from "./sites.ts";
import { counted } from "./words.ts";

/** The usual port of each protocol, where none is stated. */
export const USUAL_PORT = { TCP: "5060", TLS: "5067" } as const;
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
      addresses: readAddresses(answers, site, sides[index], problems),
      names: readNames(answers, site, protocol, problems),
    };
  });
  requireDistinctNames(sites, read, problems);
  requireEdgeDns(answers, sites, sides, read, domains, problems);
  return read;
}

function readPort(answers: Answers, problems: Problems): string {
  const text = answers.port.trim();
  if (text === "" || parsePort(text) !== undefined) return text;
  problems.general("port", `${quoted(text)} is no port. Write a whole number from 1 to 65535, or nothing for the usual one.`);
  return "";
}

function gatewayCount({ gateways, parts }: SizedSite): number {
  return gateways * Math.max(1, parts.length);
}

/** What is stated for the site; else addresses of its corpnet from the host number for all sites on. */
function readAddresses(answers: Answers, site: SizedSite, sides: SiteSides | undefined, problems: Problems): readonly Address[] {
  const wanted = gatewayCount(site);
  if (wanted === 0) return [];
  const { key, gatewayAddresses } = site.answers;
  const corpnet = sides?.corpnet.subnet;
  if (gatewayAddresses.trim() === "") return addressesInCorpnet(answers, corpnet, wanted, site.title, problems);
  const { wrong, single, addresses: all } = readAddressList(gatewayAddresses);
  if (wrong.length > 0) {
    const are = wrong.length === 1 ? "is no address" : "are no addresses";
    problems.site(
      key,
      "gatewayAddresses",
      `${listed(wrong)} ${are}. Write IPv4 addresses with spaces between them, or a range like 10.20.0.201-202.`,
    );
    return [];
  }
  const addresses = single === undefined ? firstOf(all, wanted + 1) : Array.from({ length: wanted }, (_, index) => single + index);
  if (addresses.length !== wanted) {
    const given =
      addresses.length > wanted
        ? "more addresses are"
        : `${counted(addresses.length, "address", "addresses")} ${addresses.length === 1 ? "is" : "are"}`;
    const message = `${quoted(site.title)} has ${counted(wanted, "gateway")}, and ${given} given. Write one address for each, or the first alone.`;
    problems.site(key, "gatewayAddresses", message);
    return [];
  }
  const unusable = addresses.find((address) => !isUsable(address, sides));
  if (unusable !== undefined) {
    const message = `${formatAddress(unusable)} is an address that no gateway can have there. Write one that is neither the first nor the last of its network.`;
    problems.site(key, "gatewayAddresses", message);
    return [];
  }
  return addresses;
}

function isUsable(address: Address, sides: SiteSides | undefined): boolean {
  if (isUnusableAnywhere(address)) return false;
  const subnets = SIDE_NAMES.map((name) => sides?.[name].subnet);
  return subnets.every((subnet) => subnet === undefined || !contains(subnet, address) || isHostOf(subnet, address));
}

function addressesInCorpnet(
  answers: Answers,
  corpnet: Subnet | undefined,
  wanted: number,
  title: string,
  problems: Problems,
): readonly Address[] {
  const text = answers.gatewayHost.trim();
  const first = parseCount(text);
  const says = (message: string) => {
    if (!problems.all.some(({ field }) => field === "gatewayHost")) problems.general("gatewayHost", message);
    return [];
  };
  if (text === "")
    return says(
      `No addresses are given for the gateways of ${quoted(title)}. Write at which number in each corpnet they begin, or their addresses at the site.`,
    );
  if (first === undefined || first === 0)
    return says(`${quoted(text)} is no host number. Write a whole number from 1 on: 201 means x.x.x.201 in a subnet of prefix length 24.`);
  if (corpnet === undefined) return [];
  const addresses = Array.from({ length: wanted }, (_, index) => corpnet.network + first + index);
  if (addresses.every((address) => isHostOf(corpnet, address))) return addresses;
  return says(
    `${formatSubnet(corpnet)} of ${quoted(title)} has no ${counted(wanted, "address", "addresses")} from number ${text} on. Write a smaller number, or the addresses at the site.`,
  );
}

/** The names as stated, `{site}` and `{n}` filled in; none where none are stated. */
function readNames(answers: Answers, site: SizedSite, protocol: Protocol, problems: Problems): readonly string[] {
  const { key, gatewayNames } = site.answers;
  const isOwn = gatewayNames.trim() !== "";
  const say = (message: string) => {
    if (isOwn) problems.site(key, "gatewayNames", message);
    else if (!problems.all.some(({ field, site: of }) => field === "gatewayNames" && of === undefined))
      problems.general("gatewayNames", message);
    return [];
  };
  const patterns = parseList(isOwn ? gatewayNames : answers.gatewayNames);
  const wanted = gatewayCount(site);
  const [only, ...others] = patterns;
  if (only === undefined) {
    if (protocol === "TCP") return [];
    return say(
      `No names are given for the gateways of ${quoted(site.title)}, which TLS needs for their certificates. Write them, with {n} for the number.`,
    );
  }
  const filled = (pattern: string, number: number) => pattern.replaceAll("{site}", labelOf(site.title)).replaceAll("{n}", String(number));
  const isPattern = others.length === 0 && (only.includes("{n}") || wanted === 1);
  const names = isPattern
    ? Array.from({ length: wanted }, (_, index) => filled(only, index + 1))
    : patterns.map((one, index) => filled(one, index + 1));
  if (wanted > 0 && names.length !== wanted) {
    return say(
      `${quoted(site.title)} has ${counted(wanted, "gateway")}, and ${counted(names.length, "name is", "names are")} given. Write one name for each, or one with {n} in it.`,
    );
  }
  const wrong = names.filter((name) => !isFqdn(name));
  if (wrong.length === 0) return names;
  return say(
    `${listed(wrong)} ${wrong.length === 1 ? "is no full domain name" : "are no full domain names"}. Write names of two labels or more, like sbc{n}.{site}.example.net.`,
  );
}

/** A site's name as a label of a domain name: small letters, digits and hyphens; `site` where it has none. */
function labelOf(title: string): string {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 40)
      .replace(/-$/, "") || "site"
  );
}

/** A name belongs to one gateway. */
function requireDistinctNames(sites: readonly SizedSite[], read: readonly SiteGateways[], problems: Problems): void {
  const owners = new Map<string, SizedSite>();
  read.forEach(({ names }, index) => {
    const site = sites[index];
    for (const name of site ? names : []) {
      const owner = owners.get(name.toLowerCase());
      owners.set(name.toLowerCase(), owner ?? (site as SizedSite));
      if (owner === undefined) continue;
      const whose =
        owner === site ? `two gateways of ${quoted(owner.title)}` : `gateways of ${quoted(owner.title)} and ${quoted(site?.title ?? "")}`;
      const message = `${quoted(name)} would name ${whose}. Put {site} and {n} into the name, or write names of their own at the site.`;
      if (site && site.answers.gatewayNames.trim() !== "") problems.site(site.answers.key, "gatewayNames", message);
      else problems.general("gatewayNames", message);
      return;
    }
  });
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
