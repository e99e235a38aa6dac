import type { Appliance } from "../model/appliance.ts";
import { sitesNotIn } from "../model/change.ts";
import type { Deployment } from "../model/deployment.ts";
import { fieldOf } from "../model/fields/index.ts";
import { applianceTitle } from "../model/lookup.ts";
import type { Site } from "../model/site.ts";
import { formatSubnet } from "../net/subnet.ts";
import { type AddressField, CORPNET_FIELDS, INTERNET_FIELDS, isBlank } from "./fields.ts";
import { type Pool, siteAddresses } from "./siteAddresses.ts";
import { UsedAddresses } from "./usedAddresses.ts";

/**
 * What allocation could not do between two states of a deployment: a sentence for every full subnet whose addresses are
 * newly missing. Empty where all went well.
 */
export function allocationNotices(before: Deployment, after: Deployment): readonly string[] {
  const changed = sitesNotIn(before.sites, after.sites);
  const known = new Set(sitesNotIn(after.sites, before.sites).flatMap((site) => site.appliances.flatMap(missing)));
  const isNew = (appliance: Appliance) => missing(appliance).some((gap) => !known.has(gap));
  const concerned = changed.filter((site) => site.appliances.some(isNew));
  return fullSubnetNotices(after, concerned);
}

/** A sentence for every full subnet of the given sites in which an appliance lacks an address. */
export function fullSubnetNotices(deployment: Deployment, sites: readonly Site[]): readonly string[] {
  if (sites.length === 0) return [];
  const used = new UsedAddresses(deployment.sites);
  return sites.flatMap((site) => {
    const { corpnet, internet } = siteAddresses(site, used);
    return [...fullNotice(site, corpnet, CORPNET_FIELDS), ...fullNotice(site, internet, INTERNET_FIELDS)];
  });
}

/** So many appliances are told by name, and so many subnets. */
const TOLD = 3;

/** Notices as one text; of many the first, and how many more there are. */
export function noticesInWords(notices: readonly string[]): string {
  if (notices.length <= TOLD) return notices.join(" ");
  const told = notices.slice(0, TOLD - 1);
  return `${told.join(" ")} ${notices.length - told.length} more subnets have no free address left either.`;
}

function fullNotice(site: Site, pool: Pool | undefined, fields: readonly AddressField[]): string[] {
  if (pool === undefined || pool.free.any(pool.start) !== undefined) return [];
  const lacking = site.appliances.flatMap((appliance) => {
    const labels = fields.filter((field) => isBlank(appliance[field])).map(labelOf);
    return labels.length > 0 ? [{ title: applianceTitle(appliance), labels }] : [];
  });
  if (lacking.length === 0) return [];
  const subnet = formatSubnet(pool.free.subnet);
  return [`${subnet} has no free address left for ${inWords(lacking)}. State a larger subnet or free some addresses.`];
}

/** `SEA-HOST4 (Edge Internal address)`; of many their names, and of very many their number. */
function inWords(lacking: readonly { readonly title: string; readonly labels: readonly string[] }[]): string {
  const few = lacking.length <= TOLD;
  const told = lacking.slice(0, few ? TOLD : TOLD - 1).map(({ title, labels }) => (few ? `${title} (${labels.join(", ")})` : title));
  return few ? told.join(", ") : `${told.join(", ")} and ${lacking.length - told.length} more appliances`;
}

function labelOf(name: AddressField): string {
  const field = fieldOf("appliance", name);
  return field ? `${field.group} ${field.label}` : name;
}

function missing(appliance: Appliance): string[] {
  return [...CORPNET_FIELDS, ...INTERNET_FIELDS].filter((field) => isBlank(appliance[field])).map((field) => `${appliance.id} ${field}`);
}
