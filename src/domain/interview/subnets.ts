import { isPrivateAddress, isUnusableAnywhere, parseAddress, parseList } from "../net/address.ts";
import { parseCount } from "../net/port.ts";
import { formatSubnet, lastAddress, parsePrefixLength, parseSubnet, type Subnet } from "../net/subnet.ts";
import { quoted } from "../rules/quoted.ts";
import type { Answers } from "./answers.ts";
import type { Problems } from "./problem.ts";
import { MANAGEMENT, SIDES, type SideName } from "./sides.ts";
import type { SizedSite } from "./sites.ts";
import { hostCount, splitRange } from "./split.ts";

type SiteSubnets = readonly (Subnet | undefined)[];

/** The subnets of both sides, by the order of the sites: what a site states, else its part of the range for all sites. */
export function readSubnets(answers: Answers, sites: readonly SizedSite[], problems: Problems): Readonly<Record<SideName, SiteSubnets>> {
  const stated = (name: SideName) => sites.map((site) => readStated(name, answers, site, problems));
  const [statedCorpnets, statedInternets] = [stated("corpnet"), stated("internet")];
  const corpnet = withParts("corpnet", answers, sites, statedCorpnets, [...statedCorpnets, ...statedInternets], problems);
  const internet = withParts("internet", answers, sites, statedInternets, [...corpnet, ...statedInternets], problems);
  return { corpnet, internet };
}

function isStated(name: SideName, { answers }: SizedSite): boolean {
  return answers[SIDES[name].subnet].trim() !== "";
}

function readStated(name: SideName, answers: Answers, site: SizedSite, problems: Problems): Subnet | undefined {
  if (!isStated(name, site)) return undefined;
  const field = SIDES[name].subnet;
  const [subnet, problem] = readSubnet(name, answers, site.answers[field]);
  if (problem) problems.site(site.answers.key, field, problem);
  return problem ? undefined : subnet;
}

/** A typed subnet or range, and why it cannot be used. */
function readSubnet(name: SideName, answers: Answers, text: string): [subnet: Subnet | undefined, problem?: string | undefined] {
  const subnet = text.includes("/") ? parseSubnet(text) : undefined;
  if (subnet === undefined) {
    const example = parseAddress(text.trim()) === undefined ? "10.20.0.0/24" : `${text.trim()}/24`;
    return [undefined, `${quoted(text.trim())} is no network. Write its first address and its prefix length, like ${example}.`];
  }
  const written = formatSubnet(subnet);
  if (subnet.prefixLength < 8 || subnet.prefixLength > 30)
    return [subnet, `${written} cannot be used: a prefix length lies between 8 and 30. Write a network of such a size.`];
  if (isUnusableAnywhere(subnet.network))
    return [subnet, `${written} holds addresses that no machine can have. Write a network below 224.0.0.0 that is neither 0.x nor 127.x.`];
  return [subnet, name === "internet" ? wrongKind(answers, subnet) : undefined];
}

/** Why a network does not suit Edges that are public, or behind NAT. */
function wrongKind(answers: Answers, subnet: Subnet): string | undefined {
  const isPrivate = [subnet.network, lastAddress(subnet)].map(isPrivateAddress);
  if (answers.edges !== "nat" && isPrivate.includes(true))
    return `${formatSubnet(subnet)} is private, so nobody in the internet can reach an Edge in it. Write a public network, or choose “Behind NAT”.`;
  if (answers.edges === "nat" && isPrivate.includes(false))
    return `${formatSubnet(subnet)} is public, so no NAT stands before an Edge in it. Write a private network, or choose “Public”.`;
  return undefined;
}

/** Gives every site without a subnet of its own a part of the range. */
function withParts(
  name: SideName,
  answers: Answers,
  sites: readonly SizedSite[],
  stated: SiteSubnets,
  taken: SiteSubnets,
  problems: Problems,
): SiteSubnets {
  const open = sites.filter((site) => !isStated(name, site));
  if (open.length === 0) return stated;
  const { range: field, length: lengthField } = SIDES[name];
  const [range, problem] = readRange(name, answers, open);
  if (range === undefined || problem !== undefined) {
    problems.general(field, problem ?? "");
    return stated;
  }
  const length = parsePrefixLength(answers[lengthField].trim());
  const hosts = Math.max(...open.map((site) => hostsOf(name, answers, site)));
  const avoid = [...taken, MANAGEMENT].filter((subnet) => subnet !== undefined);
  const parts = splitRange({ range, count: open.length, hosts, length, avoid });
  if (parts.length < open.length) {
    const found = length === undefined ? parts.filter(({ prefixLength }) => hostCount(prefixLength) >= hosts) : parts;
    problems.general(field, tooSmall(range, found.length, open.length, length, hosts));
  }
  const next = parts.values();
  return sites.map((site, index) => (isStated(name, site) ? stated[index] : next.next().value));
}

function readRange(name: SideName, answers: Answers, open: readonly SizedSite[]): ReturnType<typeof readSubnet> {
  const { range: field, word } = SIDES[name];
  const text = answers[field];
  if (text.trim() !== "") return readSubnet(name, answers, text);
  const [first] = open;
  const whose =
    open.length === 1 && first ? `${quoted(first.title)} states none of its own` : `${open.length} sites state none of their own`;
  const network = name === "corpnet" ? "corpnet" : `network of the ${word}`;
  return [undefined, `No ${network} is given, and ${whose}. Write the range from which every site gets its subnet.`];
}

function tooSmall(range: Subnet, found: number, wanted: number, length: number | undefined, hosts: number): string {
  const size = length === undefined ? `${hosts} addresses or more` : `prefix length ${length}`;
  const free = found === 0 ? "no free subnet" : found === 1 ? "one free subnet" : `${found} free subnets`;
  return `${formatSubnet(range)} has ${free} of ${size}, and ${wanted === 1 ? "one site needs one" : `${wanted} sites need one each`}. Write a larger range, or state subnets at the sites.`;
}

/** Addresses that a site wants in a subnet: its VMs, the router, DNS servers, and in the corpnet its gateways. */
function hostsOf(name: SideName, answers: Answers, { appliances, gateways, parts }: SizedSite): number {
  const { perAppliance, dns } = SIDES[name];
  const own = perAppliance * appliances + 1 + parseList(answers[dns]).length;
  if (name === "internet") return own;
  const trunks = gateways * Math.max(1, parts.length);
  return Math.max(own + trunks, (parseCount(answers.gatewayHost.trim()) ?? 0) + trunks);
}
