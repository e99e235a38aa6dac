import type { Deployment } from "../../model/deployment.ts";
import { fieldOf } from "../../model/fields/index.ts";
import type { SubjectKind } from "../../model/finding.ts";
import { applianceTitle, gatewayTitle } from "../../model/lookup.ts";
import type { Who } from "./question.ts";
import type { SiteAudit } from "./siteAudit.ts";

/** A fact that nobody has stated, of one or more things, and who knows it. */
export interface MissingFact {
  readonly field: string;
  readonly what: string;
  /** What it is missing of. */
  readonly of: readonly string[];
  readonly who: Who;
}

type Wanted = readonly (readonly [field: string, who: Who])[];

/** What no ini file holds (ini format, In the design file only) and somebody has to know. */
const OF_DEPLOYMENT: Wanted = [["fallbackSite", "tenant"]];
const OF_SITE: Wanted = [
  ["requiredCalls", "carrier"],
  ["users", "tenant"],
  ["carrier", "carrier"],
  ["areaCodes", "carrier"],
  ["location", "hosts"],
];
const OF_APPLIANCE: Wanted = [
  ["hostName", "hosts"],
  ["hostAddress", "hosts"],
];
const OF_GATEWAY: Wanted = [
  ["makeModel", "carrier"],
  ["referSupport", "carrier"],
];

/** What is missing of the deployment itself. With one site there is nothing to fall back to. */
export function missingOfDeployment(deployment: Deployment): readonly MissingFact[] {
  return deployment.sites.length < 2 ? [] : missingOf("deployment", OF_DEPLOYMENT, [{ thing: deployment, name: "the deployment" }]);
}

/** What is missing of a site and of what it holds. */
export function missingOfSite({ facts: { site }, title }: SiteAudit): readonly MissingFact[] {
  const hosts = site.appliances.map((thing) => ({ thing, name: applianceTitle(thing) }));
  const gateways = site.gateways.map((thing) => ({ thing, name: gatewayTitle(thing) }));
  // A lone appliance needs no share.
  const ofSite: Wanted = site.appliances.length > 1 ? [...OF_SITE, ["siteDirectory", "hosts"]] : OF_SITE;
  return [
    ...missingOf("site", ofSite, [{ thing: site, name: title }]),
    ...missingOf("appliance", OF_APPLIANCE, hosts),
    ...missingOf("gateway", OF_GATEWAY, gateways),
  ];
}

function missingOf(
  kind: SubjectKind,
  wanted: Wanted,
  things: readonly { readonly thing: Readonly<Record<string, unknown>>; readonly name: string }[],
): readonly MissingFact[] {
  return wanted.flatMap(([field, who]): MissingFact[] => {
    const of = things.filter(({ thing }) => isBlank(thing[field])).map(({ name }) => name);
    return of.length === 0 ? [] : [{ field, what: fieldOf(kind, field)?.label ?? field, of, who }];
  });
}

function isBlank(text: unknown): boolean {
  return typeof text !== "string" || text.trim() === "";
}
