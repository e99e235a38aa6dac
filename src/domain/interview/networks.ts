import { type Address, isUnusableAnywhere, parseAddress, parseList } from "../net/address.ts";
import { formatSubnet, isHostOf, overlaps, type Subnet } from "../net/subnet.ts";
import { listed, quoted } from "../rules/quoted.ts";
import { routerOf } from "./addressLists.ts";
import type { Answers, SiteAnswers } from "./answers.ts";
import type { Problems } from "./problem.ts";
import { isSameSubnet, MANAGEMENT, SIDE_NAMES, SIDES, type Side, type SideName, type SiteSides } from "./sides.ts";
import type { SizedSite } from "./sites.ts";
import { readSubnets } from "./subnets.ts";

/** The subnets of every site with their default gateways and DNS servers, by the order of the sites. */
export function readNetworks(answers: Answers, sites: readonly SizedSite[], problems: Problems): readonly SiteSides[] {
  const subnets = readSubnets(answers, sites, problems);
  const dns = { corpnet: readDns("corpnet", answers, problems), internet: readDns("internet", answers, problems) };
  const side = (name: SideName, site: SiteAnswers, index: number): Side => ({
    subnet: subnets[name][index],
    stated: site[SIDES[name].subnet].trim() !== "",
    router: readRouter(name, answers, site, subnets[name][index], problems),
    dns: site[SIDES[name].dns].trim() === "" ? dns[name] : readDns(name, site, problems, site.key),
  });
  const sides = sites.map((site, index) => ({
    corpnet: side("corpnet", site.answers, index),
    internet: side("internet", site.answers, index),
  }));
  if (answers.corpnetDns.trim() === "" && sites.some(({ answers: site }) => site.corpnetDns.trim() === ""))
    problems.general(
      "corpnetDns",
      "No DNS server is given for the corpnet. Write the servers that resolve internet names for the appliances.",
    );
  requireApart(sites, sides, problems);
  return sides;
}

/** @param site the key of the site whose answer it is; undefined: of all sites */
function readDns(
  name: SideName,
  answers: Pick<Answers, "corpnetDns" | "internetDns">,
  problems: Problems,
  site?: string,
): readonly Address[] {
  const field = SIDES[name].dns;
  const items = parseList(answers[field]);
  const wrong = items.filter((item) => {
    const address = parseAddress(item);
    return address === undefined || isUnusableAnywhere(address);
  });
  if (wrong.length > 0) {
    const are = wrong.length === 1 ? "is no address a DNS server can have" : "are no addresses DNS servers can have";
    const message = `${listed(wrong)} ${are}. Write IPv4 addresses with spaces between them.`;
    if (site === undefined) problems.general(field, message);
    else problems.site(site, field, message);
  }
  return items.map(parseAddress).filter((address) => address !== undefined);
}

/** What is stated, else the first or last address of the subnet, as is the custom that was chosen. */
function readRouter(
  name: SideName,
  answers: Answers,
  site: SiteAnswers,
  subnet: Subnet | undefined,
  problems: Problems,
): Address | undefined {
  const { router: field } = SIDES[name];
  const text = site[field].trim();
  if (text === "") return subnet && routerOf(subnet, answers.routers === "last" ? "last" : "first");
  const router = parseAddress(text);
  if (router === undefined)
    problems.site(site.key, field, `${quoted(text)} is no IPv4 address. Write the one of the default gateway, like 10.20.0.1.`);
  else if (subnet && !isHostOf(subnet, router))
    problems.site(
      site.key,
      field,
      `${text} is no host address of ${formatSubnet(subnet)}, in which the default gateway stands. Write one that is.`,
    );
  return router;
}

/** No two networks may overlap, unless sites share one: the same subnet, on the same side. */
function requireApart(sites: readonly SizedSite[], sides: readonly SiteSides[], problems: Problems): void {
  const placed = SIDE_NAMES.flatMap((name) =>
    sites.flatMap((site, index) => {
      const { subnet, stated } = sides[index]?.[name] ?? {};
      return subnet ? [{ name, site, subnet, stated }] : [];
    }),
  );
  placed.forEach((one, index) => {
    // Parts of a range keep clear of everything by themselves; of two that are stated the later is told.
    if (!one.stated) return;
    const others = placed.filter((it, at) => at < index || !it.stated);
    const other = others.find((it) => overlaps(it.subnet, one.subnet) && !(it.name === one.name && isSameSubnet(it.subnet, one.subnet)));
    const obstacle = obstacleOf(one.subnet, other && { what: `the ${SIDES[other.name].word} of ${quoted(other.site.title)}`, ...other });
    if (obstacle === undefined) return;
    const message = `${formatSubnet(one.subnet)} overlaps ${obstacle}. Write a network that is apart from it.`;
    problems.site(one.site.answers.key, SIDES[one.name].subnet, message);
  });
}

function obstacleOf(subnet: Subnet, other: { readonly what: string; readonly subnet: Subnet } | undefined): string | undefined {
  if (MANAGEMENT && overlaps(subnet, MANAGEMENT))
    return `${formatSubnet(MANAGEMENT)}, the network of the management switch that every host has`;
  return other && `${other.what}, ${formatSubnet(other.subnet)}`;
}
