import type { ApplianceView } from "../../facts/siteContext.ts";
import type { ApplianceField } from "../../model/fields/index.ts";
import type { Subject } from "../../model/finding.ts";
import type { Site } from "../../model/site.ts";
import { oncePerSite } from "../oncePerSite.ts";
import { quoted } from "../quoted.ts";
import type { Claim } from "../rule.ts";
import { applianceSubject, siteSubject } from "../subjects.ts";

/** The servers of an appliance: the field that names each, and what it is called in a sentence. */
export const SERVERS = [
  ["adName", "domain controller"],
  ["cmsName", "CMS server"],
  ["mediationName", "Mediation Server"],
  ["edgeName", "Edge server"],
] as const satisfies readonly (readonly [ApplianceField, string])[];

/** The internal pools, whose names the whole deployment shares. */
export const INTERNAL_POOLS = [
  ["mediationPoolName", "Mediation pool"],
  ["edgePoolName", "Edge internal pool"],
] as const;

/** The external pools, whose names a site's Edges share. */
export const EXTERNAL_POOLS = [
  ["accessPoolName", "Access Edge pool"],
  ["mediaRelayPoolName", "Media Relay pool"],
] as const;

/** The name of a machine, as the file of its appliance has it; the machine claims it for itself. */
export class MachineName implements Claim {
  readonly view: ApplianceView;
  readonly field: ApplianceField;
  /** What it names, in a sentence. */
  readonly what: string;
  /** Without white space at its ends; `""` where there is none. */
  readonly name: string;
  /** Letter case aside: equal for two names that are one to DNS and NetBIOS. */
  readonly key: string;
  readonly #site: Site;

  constructor(site: Site, view: ApplianceView, [field, what]: readonly [ApplianceField, string]) {
    this.#site = site;
    this.view = view;
    this.field = field;
    this.what = what;
    this.name = view.own(field)?.trim() ?? "";
    this.key = this.name.toLowerCase();
  }

  get site(): string {
    return this.#site.id;
  }

  get group(): Claim["group"] {
    return this;
  }

  /** Whom a finding about the name is about. */
  get subject(): Subject {
    return applianceSubject(this.#site, this.view.appliance, this.field);
  }

  get use(): string {
    if (this.field === HOST[0]) return `an appliance of ${quoted(siteSubject(this.#site).name)}`;
    return `the ${this.what} of ${this.subject.name}`;
  }
}

const HOST = ["hostName", "host"] as const satisfies readonly [ApplianceField, string];

/** The names of an appliance's machines. */
export interface MachineNames {
  readonly view: ApplianceView;
  readonly host: MachineName;
  /** In the order of `SERVERS`. */
  readonly servers: readonly MachineName[];
}

/** The names of all machines of a site, appliance after appliance. */
export const machineNames = oncePerSite(({ site, appliances }): readonly MachineNames[] =>
  appliances.map((view) => ({
    view,
    host: new MachineName(site, view, HOST),
    servers: SERVERS.map((server) => new MachineName(site, view, server)),
  })),
);
