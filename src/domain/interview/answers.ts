import { DEFAULT_VERSION } from "../model/versions.ts";

/** The parts of the interview, in the order in which they are asked. */
export const STEPS = ["domains", "sites", "hardware", "networks"] as const;
export type Step = (typeof STEPS)[number];

/** What is answered for one site. What is left empty among the networks follows from the answers for all sites. */
export interface SiteAnswers {
  /** Tells sites apart while they are renamed; never seen. */
  readonly key: string;
  readonly name: string;
  readonly countryCode: string;
  readonly city: string;
  /** Concurrent calls. */
  readonly calls: string;
  /** `n`, `n+1` or `n+2`. */
  readonly target: string;
  /** How many gateways each PSTN site has. */
  readonly gateways: string;
  readonly corpnet: string;
  readonly corpnetRouter: string;
  readonly corpnetDns: string;
  readonly internet: string;
  readonly internetRouter: string;
  readonly internetDns: string;
  /** One address per Edge, where they stand behind NAT. */
  readonly publicAddresses: string;
  /** One for each gateway; or the first, and the others follow it. */
  readonly gatewayAddresses: string;
  /** One for each gateway; or one with `{n}` in it. */
  readonly gatewayNames: string;
  /** `TCP` or `TLS`; empty: as at all sites. */
  readonly protocol: string;
}

/** Everything that the interview asks; every answer is the text as it was typed. */
export interface Answers {
  readonly customer: string;
  readonly sipDomains: string;
  readonly vmDomain: string;
  readonly sites: readonly SiteAnswers[];
  /** The key of the site that is the fallback; empty: the first. */
  readonly fallback: string;
  readonly hardware: string;
  readonly version: string;
  /** Cut into one subnet for every site that states none. */
  readonly corpnetRange: string;
  /** Prefix length of each site's part; empty: as large as is sensible. */
  readonly corpnetLength: string;
  readonly corpnetDns: string;
  readonly internetRange: string;
  readonly internetLength: string;
  readonly internetDns: string;
  /** `public`, or `nat`: the Edges' addresses are private and each has a public one. */
  readonly edges: string;
  readonly publicRange: string;
  /** Where default gateways stand that are not stated: `first` or `last` address of their subnet. */
  readonly routers: string;
  /** Host number in each corpnet at which the site's gateways begin. */
  readonly gatewayHost: string;
  /** With `{site}` and `{n}` in it. */
  readonly gatewayNames: string;
  readonly protocol: string;
  /** Empty: the usual one of the protocol. */
  readonly port: string;
}

export type SiteAnswer = Exclude<keyof SiteAnswers, "key">;
export type GeneralAnswer = Exclude<keyof Answers, "sites">;

const SITE_STEP_FIELDS: ReadonlySet<string> = new Set<SiteAnswer>(["name", "countryCode", "city", "calls", "target", "gateways"]);

/** The step that asks for an answer of a site. */
export function stepOfSiteAnswer(field: SiteAnswer): Step {
  return SITE_STEP_FIELDS.has(field) ? "sites" : "networks";
}

const STEP_OF_GENERAL: { readonly [Field in GeneralAnswer]?: Step } = {
  customer: "domains",
  sipDomains: "domains",
  vmDomain: "domains",
  fallback: "sites",
  hardware: "hardware",
  version: "hardware",
};

/** The step that asks for an answer that holds for all sites. */
export function stepOfAnswer(field: GeneralAnswer): Step {
  return STEP_OF_GENERAL[field] ?? "networks";
}

/** A site that nothing is answered of yet. Redundancy and the number of gateways begin with what the product recommends. */
export function newSiteAnswers(key: string): SiteAnswers {
  return {
    key,
    name: "",
    countryCode: "",
    city: "",
    calls: "",
    target: "n+1",
    gateways: "2",
    corpnet: "",
    corpnetRouter: "",
    corpnetDns: "",
    internet: "",
    internetRouter: "",
    internetDns: "",
    publicAddresses: "",
    gatewayAddresses: "",
    gatewayNames: "",
    protocol: "",
  };
}

/** The answers at the beginning: empty, but for what the product itself has a default for. */
export function newAnswers(): Answers {
  return {
    customer: "",
    sipDomains: "",
    vmDomain: "",
    sites: [newSiteAnswers("1")],
    fallback: "",
    hardware: "Normal",
    version: DEFAULT_VERSION,
    corpnetRange: "",
    corpnetLength: "",
    corpnetDns: "",
    internetRange: "",
    internetLength: "",
    internetDns: "",
    edges: "public",
    publicRange: "",
    routers: "first",
    gatewayHost: "",
    gatewayNames: "",
    protocol: "TCP",
    port: "",
  };
}

/** A key that none of the sites has. */
export function freshKey(sites: readonly SiteAnswers[]): string {
  return String(1 + Math.max(0, ...sites.map(({ key }) => Number(key) || 0)));
}
