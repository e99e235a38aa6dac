import type { Appliance } from "../model/appliance.ts";
import { effectiveGateways, effectiveVoiceRoutes, overrideOf } from "../model/effective.ts";
import { type ApplianceField, fieldOf, type SiteField } from "../model/fields/index.ts";
import type { Gateway } from "../model/gateway.ts";
import type { Site } from "../model/site.ts";
import { siteSubnets } from "../model/siteSubnets.ts";
import type { Text } from "../model/text.ts";
import type { VoiceRoute } from "../model/voiceRoute.ts";
import type { SharedSetting, SharedSettings } from "./settings.ts";
import type { SiteSubnets } from "./types.ts";

/** An appliance as its file will have it: overrides applied. */
export interface ApplianceView {
  readonly appliance: Appliance;
  /** The effective text of one of its own fields. */
  own(name: ApplianceField): Text;
  /** The effective text of a field that it shares with its site. */
  ofSite(name: SiteField): Text;
  /** The effective text of a field that it shares with the deployment. */
  ofDeployment(name: SharedSetting): Text;
  readonly gateways: readonly Gateway[];
  readonly voiceRoutes: readonly VoiceRoute[];
}

/** One site with what it shares: all that the facts and rules of a site may look at. */
export interface SiteContext {
  readonly settings: SharedSettings;
  readonly site: Site;
  readonly subnets: SiteSubnets;
  readonly appliances: readonly ApplianceView[];
  /** Those of them whose files have something for themselves: all others are as their site has them. Nearly always none. */
  readonly overriding: readonly ApplianceView[];
}

/** Looks at a site once, for all facts and rules. */
export function siteContext(settings: SharedSettings, site: Site): SiteContext {
  const appliances = site.appliances.map((appliance) => viewOf(settings, site, appliance));
  return {
    settings,
    site,
    subnets: siteSubnets(site),
    appliances,
    overriding: appliances.filter(({ appliance }) => hasOverrides(appliance)),
  };
}

function hasOverrides({ overrides }: Appliance): boolean {
  return overrides !== undefined && overrides.length > 0;
}

function viewOf(settings: SharedSettings, site: Site, appliance: Appliance): ApplianceView {
  // Nearly every appliance has no override: then its values are read as they stand.
  return hasOverrides(appliance) ? new OverridingView(settings, site, appliance) : new PlainView(settings, site, appliance);
}

/** An appliance whose file has what its owners have. */
class PlainView implements ApplianceView {
  readonly appliance: Appliance;
  readonly #settings: SharedSettings;
  readonly #site: Site;

  constructor(settings: SharedSettings, site: Site, appliance: Appliance) {
    this.appliance = appliance;
    this.#settings = settings;
    this.#site = site;
  }

  get gateways(): readonly Gateway[] {
    return this.#site.gateways;
  }

  get voiceRoutes(): readonly VoiceRoute[] {
    return this.#site.voiceRoutes;
  }

  own(name: ApplianceField): Text {
    return this.appliance[name];
  }

  ofSite(name: SiteField): Text {
    return this.#site[name];
  }

  ofDeployment(name: SharedSetting): Text {
    return this.#settings[name];
  }
}

/** An appliance whose file has something for itself. */
class OverridingView implements ApplianceView {
  readonly appliance: Appliance;
  readonly gateways: readonly Gateway[];
  readonly voiceRoutes: readonly VoiceRoute[];
  readonly #settings: SharedSettings;
  readonly #site: Site;

  constructor(settings: SharedSettings, site: Site, appliance: Appliance) {
    this.appliance = appliance;
    this.gateways = effectiveGateways(site, appliance);
    this.voiceRoutes = effectiveVoiceRoutes(site, appliance);
    this.#settings = settings;
    this.#site = site;
  }

  own(name: ApplianceField): Text {
    return this.#text("appliance", name, this.appliance[name]);
  }

  ofSite(name: SiteField): Text {
    return this.#text("site", name, this.#site[name]);
  }

  ofDeployment(name: SharedSetting): Text {
    return this.#text("deployment", name, this.#settings[name]);
  }

  #text(owner: "appliance" | "site" | "deployment", name: string, shared: Text): Text {
    const ini = fieldOf(owner, name)?.ini;
    const override = ini && overrideOf(this.appliance, ini.section, ini.key);
    return override ? override.text : shared;
  }
}
