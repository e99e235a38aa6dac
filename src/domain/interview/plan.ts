import type { Address } from "../net/address.ts";
import type { Answers } from "./answers.ts";
import { requireDistinct } from "./distinct.ts";
import { type Domains, readDomains } from "./domains.ts";
import { fillSubnets, requireFit, type SiteFill } from "./fit.ts";
import { readGateways, type SiteGateways } from "./gateways.ts";
import { readNetworks } from "./networks.ts";
import { type Problem, Problems } from "./problem.ts";
import { readPublicAddresses } from "./publicAddresses.ts";
import type { SiteSides } from "./sides.ts";
import { type SizedSite, sizeSites } from "./sites.ts";

/** One site of the interview, worked out as far as the answers go. */
export interface PlannedSite extends SizedSite {
  readonly sides: SiteSides;
  readonly trunks: SiteGateways;
  /** One for each appliance, where the Edges stand behind NAT. */
  readonly publicAddresses: readonly Address[];
  readonly fill: SiteFill;
}

/** What the answers come to. It can be drawn when there is no problem. */
export interface Plan {
  readonly domains: Domains;
  readonly sites: readonly PlannedSite[];
  readonly problems: readonly Problem[];
}

/** Works out what the answers come to, as far as they go: quick enough for every key that is pressed. */
export function planOf(answers: Answers): Plan {
  const problems = new Problems();
  const domains = readDomains(answers, problems);
  const sites = sizeSites(answers, problems);
  const sides = readNetworks(answers, sites, problems);
  const gateways = readGateways(answers, sites, sides, domains, problems);
  const networks = { sites, sides, gateways, publicAddresses: readPublicAddresses(answers, sites, problems) };
  const fills = fillSubnets(networks);
  requireFit(networks, fills, problems);
  requireDistinct(networks, problems);
  return {
    domains,
    problems: problems.all,
    sites: sites.map((site, index) => ({
      ...site,
      sides: sides[index] as SiteSides,
      trunks: gateways[index] as SiteGateways,
      publicAddresses: networks.publicAddresses[index] ?? [],
      fill: fills[index] as SiteFill,
    })),
  };
}
