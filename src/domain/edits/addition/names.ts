import type { Appliance } from "../../model/appliance.ts";
import { mapShared, textOf, withProperty } from "../../model/change.ts";
import type { Deployment } from "../../model/deployment.ts";
import { overrideOf } from "../../model/effective.ts";
import { fieldOf, fieldOfKey } from "../../model/fields/index.ts";
import type { SubjectKind } from "../../model/finding.ts";
import { applianceTitle, siteTitle } from "../../model/lookup.ts";
import type { Override } from "../../model/override.ts";
import type { Site } from "../../model/site.ts";

/** What a name is for: names of one kind keep clear of others by their own rules. */
export type NameKind = "site" | "directory" | "externalPool" | "mediationPool" | "edgePool" | "server";

/** Where a name stands. */
export interface NamePlace {
  readonly kind: NameKind;
  readonly label: string;
  readonly owner: string;
  /** The id of the site that holds it; absent at the deployment. */
  readonly site?: string;
}

type Owner = Exclude<SubjectKind, "gateway">;

const KIND_OF: Readonly<Record<Owner, Readonly<Record<string, NameKind>>>> = {
  deployment: { mediationPoolName: "mediationPool", edgePoolName: "edgePool" },
  site: { siteName: "site", siteDirectory: "directory", accessPoolName: "externalPool", mediaRelayPoolName: "externalPool" },
  appliance: { hostName: "server", adName: "server", cmsName: "server", mediationName: "server", edgeName: "server" },
};

/** What a name becomes at its place. */
export type ChangeName = (text: string, place: NamePlace) => string;

/** The deployment with every name that must be told from others changed, those in overrides included. Blank ones are passed over. */
export function mapNames(deployment: Deployment, change: ChangeName): Deployment {
  const named = withNames(deployment, "deployment", { owner: "the deployment" }, change);
  return withProperty(
    named,
    "sites",
    mapShared(deployment.sites, (site) => mapSite(site, change)),
  );
}

function mapSite(site: Site, change: ChangeName): Site {
  const named = withNames(site, "site", { owner: siteTitle(site), site: site.id }, change);
  return withProperty(
    named,
    "appliances",
    mapShared(site.appliances, (one) => mapAppliance(one, site, change)),
  );
}

function mapAppliance(appliance: Appliance, site: Site, change: ChangeName): Appliance {
  const holder = { owner: applianceTitle(appliance), site: site.id };
  const named = withNames(appliance, "appliance", holder, change);
  const { overrides } = appliance;
  return overrides === undefined
    ? named
    : withProperty(
        named,
        "overrides",
        mapShared(overrides, (one) => (isInForce(one, appliance) ? mapOverride(one, holder, change) : one)),
      );
}

type Holder = Pick<NamePlace, "owner" | "site">;

function withNames<Thing extends Record<string, unknown>>(thing: Thing, owner: Owner, holder: Holder, change: ChangeName): Thing {
  return Object.entries(KIND_OF[owner]).reduce((changed, [name, kind]) => {
    const text = textOf(thing, name);
    return withProperty(changed, name, changedText(text, { kind, label: labelOf(owner, name), ...holder }, change));
  }, thing);
}

/** Whether it is what the file has at its key: of several overrides of one key the first. */
function isInForce(one: Override, appliance: Appliance): boolean {
  return overrideOf(appliance, one.section, one.key, one.gateway) === one;
}

function mapOverride(override: Override, holder: Holder, change: ChangeName): Override {
  const field = override.gateway === undefined ? fieldOfKey(override.section, override.key) : undefined;
  if (field === undefined || field.owner === "gateway") return override;
  const kind = KIND_OF[field.owner][field.name];
  if (kind === undefined) return override;
  return withProperty(override, "text", changedText(override.text, { kind, label: labelOf(field.owner, field.name), ...holder }, change));
}

function changedText(text: string | undefined, place: NamePlace, change: ChangeName): string | undefined {
  return text === undefined || text.trim() === "" ? text : change(text, place);
}

function labelOf(owner: Owner, name: string): string {
  const field = fieldOf(owner, name);
  if (field === undefined) return name;
  return field.label === "Server name" ? `${field.group}: ${field.label}` : field.label;
}
