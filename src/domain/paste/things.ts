import type { Appliance } from "../model/appliance.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Gateway } from "../model/gateway.ts";
import type { Site } from "../model/site.ts";

type Texts = Readonly<Record<string, string>>;

interface InSite<Thing> {
  readonly site: Site;
  readonly thing: Thing;
}

/** `new`: a row above has named it. */
type Known<Thing> = Thing | "new" | undefined;

/** Finds what rows are about by the names people use, letter case aside; remembers what earlier rows have added. */
export class Things {
  readonly #sites = new Map<string, Known<Site>>();
  readonly #appliances = new Map<string, Known<InSite<Appliance>>>();
  readonly #gateways = new Map<string, Known<InSite<Gateway>>>();
  readonly #deployment: Deployment;

  constructor(deployment: Deployment) {
    this.#deployment = deployment;
    for (const site of deployment.sites) {
      const name = keyOf(site.siteName);
      if (name !== "" && !this.#sites.has(name)) this.#sites.set(name, site);
      for (const thing of site.appliances) {
        for (const key of applianceKeys(thing)) if (!this.#appliances.has(key)) this.#appliances.set(key, { site, thing });
      }
      for (const thing of site.gateways) {
        for (const key of gatewayKeys(thing, site.siteName)) if (!this.#gateways.has(key)) this.#gateways.set(key, { site, thing });
      }
    }
  }

  site(name: string): Known<Site> {
    return this.#sites.get(keyOf(name));
  }

  appliance(texts: Texts): Known<InSite<Appliance>> {
    return first(this.#appliances, applianceKeys(texts));
  }

  gateway(texts: Texts, site: string): Known<InSite<Gateway>> {
    return first(this.#gateways, gatewayKeys(texts, site === "" ? this.onlySite() : site));
  }

  /** The name of the one site there is, where a row need not say which. */
  onlySite(): string | undefined {
    const [only, ...others] = this.#deployment.sites;
    return only !== undefined && others.length === 0 ? only.siteName?.trim() : undefined;
  }

  found(site: string): void {
    this.#sites.set(keyOf(site), "new");
  }

  foundIn(site: string, kind: "appliance" | "gateway", texts: Texts): void {
    if (kind === "appliance") for (const key of applianceKeys(texts)) this.#appliances.set(key, "new");
    else for (const key of gatewayKeys(texts, site)) this.#gateways.set(key, "new");
  }
}

function first<Thing>(known: ReadonlyMap<string, Known<Thing>>, keys: readonly string[]): Known<Thing> {
  for (const key of keys) {
    const thing = known.get(key);
    if (thing !== undefined) return thing;
  }
  return undefined;
}

function keyOf(text: string | undefined): string {
  return text?.trim().toLowerCase() ?? "";
}

/** An appliance is known by its host, else by its Mediation Server. */
function applianceKeys({ hostName, mediationName }: Pick<Appliance, "hostName" | "mediationName">): readonly string[] {
  const host = keyOf(hostName);
  const mediation = keyOf(mediationName);
  return [...(host === "" ? [] : [`host ${host}`]), ...(mediation === "" ? [] : [`mediation ${mediation}`])];
}

/** A gateway is known by its name or address, within its site. */
function gatewayKeys({ fqdn, address }: Pick<Gateway, "fqdn" | "address">, site: string | undefined): readonly string[] {
  return [fqdn, address].map(keyOf).flatMap((key) => (key === "" ? [] : [`${keyOf(site)}/${key}`]));
}
