import { type Address, formatAddress, isUnusableAnywhere } from "../net/address.ts";
import { parseCount } from "../net/port.ts";
import { contains, formatSubnet, isHostOf, type Subnet } from "../net/subnet.ts";
import { listed, quoted } from "../rules/quoted.ts";
import { type AddressList, firstOf, readAddressList } from "./addressLists.ts";
import type { Answers } from "./answers.ts";
import type { Problems } from "./problem.ts";
import { SIDE_NAMES, type SiteSides } from "./sides.ts";
import { gatewayCount, type SizedSite } from "./sites.ts";
import { counted } from "./words.ts";

/** The addresses of a site's gateways: as stated for the site, else in its corpnet from the host number for all sites on. */
export function readGatewayAddresses(
  answers: Answers,
  site: SizedSite,
  sides: SiteSides | undefined,
  problems: Problems,
): readonly Address[] {
  const wanted = gatewayCount(site);
  if (wanted === 0) return [];
  const { key, gatewayAddresses } = site.answers;
  if (gatewayAddresses.trim() === "") {
    const corpnet = sides?.corpnet.subnet;
    const problem = hostNumberProblem(answers.gatewayHost.trim(), corpnet, wanted, site.title);
    if (problem) problems.general("gatewayHost", problem, site.title);
    return problem || !corpnet ? [] : following(corpnet.network + (parseCount(answers.gatewayHost.trim()) ?? 0), wanted);
  }
  const list = readAddressList(gatewayAddresses);
  const addresses = list.single === undefined ? firstOf(list.addresses, wanted + 1) : following(list.single, wanted);
  const problem = listProblem(list, addresses, wanted, site.title, sides);
  if (problem) problems.site(key, "gatewayAddresses", problem);
  return problem ? [] : addresses;
}

function following(first: Address, count: number): readonly Address[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

function hostNumberProblem(text: string, corpnet: Subnet | undefined, wanted: number, title: string): string | undefined {
  const first = parseCount(text);
  if (text === "")
    return `No addresses are given for the gateways of ${quoted(title)}. Write at which number in each corpnet they begin, or their addresses at the site.`;
  if (first === undefined || first === 0)
    return `${quoted(text)} is no host number. Write a whole number from 1 on: 201 means x.x.x.201 in a subnet of prefix length 24.`;
  if (corpnet === undefined || following(corpnet.network + first, wanted).every((address) => isHostOf(corpnet, address))) return undefined;
  return `${formatSubnet(corpnet)} of ${quoted(title)} has no ${counted(wanted, "address", "addresses")} from number ${text} on. Write a smaller number, or the addresses at the site.`;
}

function listProblem(
  { wrong }: AddressList,
  addresses: readonly Address[],
  wanted: number,
  title: string,
  sides: SiteSides | undefined,
): string | undefined {
  if (wrong.length > 0) {
    const are = wrong.length === 1 ? "is no address" : "are no addresses";
    return `${listed(wrong)} ${are}. Write IPv4 addresses with spaces between them, or a range like 10.20.0.201-10.20.0.202.`;
  }
  if (addresses.length !== wanted) {
    const few = `${counted(addresses.length, "address is", "addresses are")}`;
    const given = addresses.length > wanted ? "more addresses are" : few;
    return `${quoted(title)} has ${counted(wanted, "gateway")}, and ${given} given. Write one address for each, or the first alone.`;
  }
  const unusable = addresses.find((address) => !isUsable(address, sides));
  if (unusable === undefined) return undefined;
  return `${formatAddress(unusable)} is an address that no gateway can have there. Write one that is neither the first nor the last of its network.`;
}

function isUsable(address: Address, sides: SiteSides | undefined): boolean {
  if (isUnusableAnywhere(address)) return false;
  const subnets = SIDE_NAMES.map((name) => sides?.[name].subnet);
  return subnets.every((subnet) => subnet === undefined || !contains(subnet, address) || isHostOf(subnet, address));
}
