import type { Address } from "../net/address.ts";
import { contains, formatSubnet } from "../net/subnet.ts";
import { quoted } from "../rules/quoted.ts";
import type { SiteGateways } from "./gateways.ts";
import type { Problems } from "./problem.ts";
import { isSameSubnet, SIDE_NAMES, SIDES, type SideName, type SiteSides } from "./sides.ts";
import type { SizedSite } from "./sites.ts";
import { hostCount } from "./split.ts";
import { counted } from "./words.ts";

/** All that was read of the networks, by the order of the sites. */
export interface ReadNetworks {
  readonly sites: readonly SizedSite[];
  readonly sides: readonly SiteSides[];
  readonly gateways: readonly SiteGateways[];
  readonly publicAddresses: readonly (readonly Address[])[];
}

/** How many host addresses of a subnet are needed, of how many. */
export interface Fill {
  readonly needed: number;
  readonly hosts: number;
}

export type SiteFill = Readonly<Record<SideName, Fill | undefined>>;

/** What is needed of every site's subnets: by the appliances of all sites that share one, and by what stands in it already. */
export function fillSubnets(networks: ReadNetworks): readonly SiteFill[] {
  const given = networks.sides.flatMap(({ corpnet, internet }, index) => [
    ...[corpnet.router, internet.router].filter((router) => router !== undefined),
    ...corpnet.dns,
    ...internet.dns,
    ...(networks.gateways[index]?.addresses ?? []),
  ]);
  return networks.sides.map((_, index) => ({
    corpnet: fillOf("corpnet", index, networks, given),
    internet: fillOf("internet", index, networks, given),
  }));
}

function fillOf(name: SideName, index: number, { sites, sides }: ReadNetworks, given: readonly Address[]): Fill | undefined {
  const subnet = sides[index]?.[name].subnet;
  if (subnet === undefined) return undefined;
  const sharing = sites.filter((_, at) => isSameSubnet(sides[at]?.[name].subnet, subnet));
  const own = sharing.reduce((sum, { appliances }) => sum + SIDES[name].perAppliance * appliances, 0);
  const inside = new Set(given.filter((address) => contains(subnet, address)));
  return { needed: own + inside.size, hosts: hostCount(subnet.prefixLength) };
}

/** Says which subnets are too small. */
export function requireFit({ sites, sides }: ReadNetworks, fills: readonly SiteFill[], problems: Problems): void {
  for (const name of SIDE_NAMES) {
    const { subnet: field, range, word } = SIDES[name];
    const index = fills.findIndex((one) => (one[name]?.needed ?? 0) > (one[name]?.hosts ?? 0));
    const [site, side, fill] = [sites[index], sides[index]?.[name], fills[index]?.[name]];
    if (!site || !side?.subnet || !fill) continue;
    const message = `${formatSubnet(side.subnet)}, the ${word} of ${quoted(site.title)}, has ${counted(fill.hosts, "address", "addresses")}, and ${fill.needed.toLocaleString("en-US")} are needed. Write a larger one.`;
    if (side.stated) problems.site(site.answers.key, field, message);
    else problems.general(range, message);
  }
}
