import { allocate } from "../allocation/allocate.ts";
import { renew } from "../allocation/choice.ts";
import { type AllocatedField, CORPNET_FIELDS, INTERNET_FIELDS, NAME_FIELDS } from "../allocation/fields.ts";
import { settle } from "../allocation/settle.ts";
import { textOf, withProperty } from "../model/change.ts";
import type { Deployment } from "../model/deployment.ts";
import type { Field, SiteField } from "../model/fields/index.ts";
import type { Site } from "../model/site.ts";
import { parseAddress } from "../net/address.ts";
import { parsePrefixLength } from "../net/subnet.ts";
import { changeSites } from "./change.ts";
import { requireAppliance } from "./find.ts";

/** What allocation gives anew when a hand changes a field of the site. */
const RENEWED_BY: { readonly [Name in SiteField]?: readonly AllocatedField[] } = {
  siteName: NAME_FIELDS,
  namePattern: NAME_FIELDS,
  corpnetSubnet: CORPNET_FIELDS,
  corpnetPrefixLength: CORPNET_FIELDS,
  corpnetFirstHost: CORPNET_FIELDS,
  corpnetHostStep: CORPNET_FIELDS,
  internetSubnet: INTERNET_FIELDS,
  internetPrefixLength: INTERNET_FIELDS,
  internetFirstHost: INTERNET_FIELDS,
  reservedRanges: [...CORPNET_FIELDS, ...INTERNET_FIELDS],
};

/** A subnet is stated with its prefix length, which the ini has a line of its own for. */
const PREFIX_LENGTH_OF: { readonly [Name in SiteField]?: SiteField } = {
  corpnetSubnet: "corpnetPrefixLength",
  internetSubnet: "internetPrefixLength",
};

/**
 * What else changes when a hand has written a field, of one thing or several: the one place for such follow-ups.
 * @param before the deployment before the change
 * @param after the deployment with nothing but the field changed
 */
export function follow(before: Deployment, after: Deployment, field: Field, ids: readonly string[]): Deployment {
  if (field.owner === "site") return followSites(after, field.name, new Set(ids));
  if (field.owner === "appliance") return ids.reduce((sofar, id) => followEdgeAddress(before, sofar, field.name, id), after);
  return after;
}

function followSites(deployment: Deployment, name: string, ids: ReadonlySet<string>): Deployment {
  const linked = changeSites(deployment, (site) => (ids.has(site.id) ? linkPrefixLength(site, name) : site));
  const renewed = Object.entries(RENEWED_BY).find(([field]) => field === name)?.[1];
  return renewed ? allocate(linked, renew(ids, renewed)) : linked;
}

/** Keeps a stated subnet and the prefix length alike, whichever of the two was written. */
function linkPrefixLength(site: Site, name: string): Site {
  for (const [subnet, prefixLength] of Object.entries(PREFIX_LENGTH_OF)) {
    const [network, length] = textOf(site, subnet)?.split("/") ?? [];
    if (network === undefined || parseAddress(network.trim()) === undefined || length === undefined) continue;
    const written = textOf(site, prefixLength)?.trim();
    if (name === subnet && parsePrefixLength(length.trim()) !== undefined) return withProperty(site, prefixLength, length.trim());
    if (name === prefixLength && parsePrefixLength(written) !== undefined) return withProperty(site, subnet, `${network}/${written}`);
  }
  return site;
}

/** Access Edge and Media Relay share one address: what a hand writes for one, the other takes over unless a hand wrote it too. */
function followEdgeAddress(before: Deployment, after: Deployment, name: string, id: string): Deployment {
  const partner = INTERNET_FIELDS.find((field) => field !== name);
  if (!INTERNET_FIELDS.some((field) => field === name) || partner === undefined) return after;
  const { site, appliance } = requireAppliance(after, id);
  if (parseAddress(textOf(appliance, name)?.trim()) === undefined) return after;
  // Whoever had the address automatically makes way first, so that the partner finds it free.
  return allocate(settle(before, after), {
    sites: new Set([site.id]),
    opens: (one, field) => one.id === id && field === partner,
  });
}
