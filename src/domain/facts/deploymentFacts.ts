import type { Deployment } from "../model/deployment.ts";
import type { Site } from "../model/site.ts";
import { type AddressIndex, addressIndex, type SubnetPlan, siteSubnetPlans } from "./addresses/subnets.ts";
import { type AddressUse, addressUses } from "./addresses/uses.ts";
import { siteCapacity } from "./capacity.ts";
import { certificates } from "./certificates.ts";
import { dnsFacts, type SiteDns, siteDns } from "./dns.ts";
import { type FirewallProfile, type FirewallRow, firewallProfile } from "./firewall/row.ts";
import { siteFirewall } from "./firewall/siteFirewall.ts";
import { type HardwareItem, siteHardware } from "./hardware.ts";
import { pickSettings, type SharedSettings, sameSettings } from "./settings.ts";
import { type SiteContext, siteContext } from "./siteContext.ts";
import { siteTrunks, type Trunk } from "./trunks.ts";
import type { Certificate, DnsFacts, SiteCapacity } from "./types.ts";

/** The facts of one site, each computed when it is first looked at and then kept. */
export class SiteFacts {
  readonly context: SiteContext;
  #capacity: SiteCapacity | undefined;
  #dns: SiteDns | undefined;
  #trunks: readonly Trunk[] | undefined;
  #hardware: readonly HardwareItem[] | undefined;
  #addresses: readonly AddressUse[] | undefined;
  readonly #firewall = new Map<FirewallProfile, readonly FirewallRow[]>();

  constructor(context: SiteContext) {
    this.context = context;
  }

  get site(): Site {
    return this.context.site;
  }

  get capacity(): SiteCapacity {
    this.#capacity ??= siteCapacity(this.context);
    return this.#capacity;
  }

  get dns(): SiteDns {
    this.#dns ??= siteDns(this.context);
    return this.#dns;
  }

  get trunks(): readonly Trunk[] {
    this.#trunks ??= siteTrunks(this.context);
    return this.#trunks;
  }

  get hardware(): readonly HardwareItem[] {
    this.#hardware ??= siteHardware(this.context);
    return this.#hardware;
  }

  get addresses(): readonly AddressUse[] {
    this.#addresses ??= addressUses(this.context);
    return this.#addresses;
  }

  firewall(profile: FirewallProfile): readonly FirewallRow[] {
    const known = this.#firewall.get(profile) ?? siteFirewall(this.context, profile);
    this.#firewall.set(profile, known);
    return known;
  }
}

const factsOfSite = new WeakMap<Site, SiteFacts>();

/** The facts of a site under these settings; kept while both stay the same. */
function siteFacts(settings: SharedSettings, site: Site): SiteFacts {
  const known = factsOfSite.get(site);
  if (known && sameSettings(known.context.settings, settings)) return known;
  const facts = new SiteFacts(siteContext(settings, site));
  factsOfSite.set(site, facts);
  return facts;
}

/**
 * All facts of a deployment, for whoever writes them down. Nothing is computed before it is looked at, and what is known
 * of a site outlives a change of another one.
 */
export class DeploymentFacts {
  readonly deployment: Deployment;
  readonly #settings: SharedSettings;
  #addressIndex: AddressIndex | undefined;
  #certificates: readonly Certificate[] | undefined;

  constructor(deployment: Deployment) {
    this.deployment = deployment;
    this.#settings = pickSettings(deployment);
  }

  ofSite(site: Site): SiteFacts {
    return siteFacts(this.#settings, site);
  }

  get sites(): readonly SiteFacts[] {
    return this.deployment.sites.map((site) => this.ofSite(site));
  }

  get certificates(): readonly Certificate[] {
    this.#certificates ??= certificates(this.deployment);
    return this.#certificates;
  }

  /** Of these sites; the records to verify and never to create are the deployment's. */
  dns(sites: readonly Site[]): DnsFacts {
    return dnsFacts(
      this.#settings,
      sites.map((site) => this.ofSite(site).dns),
    );
  }

  /** The rows of the profile that the deployment has chosen. */
  firewall(site: Site): readonly FirewallRow[] {
    return this.ofSite(site).firewall(firewallProfile(this.deployment.firewallProfile));
  }

  subnets(site: Site): readonly SubnetPlan[] {
    return siteSubnetPlans(this.ofSite(site).context, this.#index());
  }

  #index(): AddressIndex {
    this.#addressIndex ??= addressIndex(
      this.sites.flatMap((site) => site.addresses.flatMap(({ address }) => address ?? [])),
      this.deployment.sites,
    );
    return this.#addressIndex;
  }
}
