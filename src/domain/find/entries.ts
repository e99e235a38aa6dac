import { textOf } from "../model/change.ts";
import type { Deployment } from "../model/deployment.ts";
import { FIELDS_OF, type Field } from "../model/fields/index.ts";
import type { SubjectKind } from "../model/finding.ts";
import { applianceTitle, gatewayTitle, siteTitle } from "../model/lookup.ts";
import type { Site } from "../model/site.ts";

/** One value of an object that can be looked for. */
export interface EntryValue {
  readonly field: Field;
  readonly text: string;
  readonly lower: string;
}

/** The deployment, a site, an appliance or a gateway as a search sees it. */
export interface Entry {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly title: string;
  readonly lowerTitle: string;
  /** The site that it is or stands in; absent for the deployment. */
  readonly site?: Site;
  readonly values: readonly EntryValue[];
}

/** Values that say nothing about one object rather than another: choices, and what nearly all have alike. */
const SEARCHED_KINDS: ReadonlySet<Field["kind"]> = new Set([
  "text",
  "netbios",
  "fqdn",
  "fqdn-list",
  "address",
  "address-list",
  "subnet",
  "range-list",
  "path",
]);

const known = new WeakMap<Site, readonly Entry[]>();

/** The entries of a site and all it holds, kept as long as the site is the same object. */
export function entriesOf(site: Site): readonly Entry[] {
  const before = known.get(site);
  if (before) return before;
  const entries = [
    entry("site", site.id, siteTitle(site), site, site),
    ...site.appliances.map((one) => entry("appliance", one.id, applianceTitle(one), one, site)),
    ...site.gateways.map((one) => entry("gateway", one.id, gatewayTitle(one), one, site)),
  ];
  known.set(site, entries);
  return entries;
}

/** The entry of what is the same for all sites. */
export function deploymentEntry(deployment: Deployment): Entry {
  return entry("deployment", "deployment", "Deployment", deployment);
}

type Holder = Deployment | Site | Site["appliances"][number] | Site["gateways"][number];

function entry(kind: Entry["kind"], id: string, title: string, holder: Holder, site?: Site): Entry {
  const values = FIELDS_OF[kind].flatMap((field): readonly EntryValue[] => {
    const text = SEARCHED_KINDS.has(field.kind) ? textOf(holder, field.name)?.trim() : undefined;
    return text ? [{ field, text, lower: text.toLowerCase() }] : [];
  });
  return { kind, id, title, lowerTitle: title.toLowerCase(), values, ...(site && { site }) };
}
