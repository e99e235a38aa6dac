import type { Appliance } from "../model/appliance.ts";
import { withProperty } from "../model/change.ts";
import type { Text } from "../model/text.ts";

/** The names allocation gives, each with what `{role}` becomes. */
export const ROLE_OF = { hostName: "HOST", adName: "AD", cmsName: "CMS", mediationName: "MED", edgeName: "EDGE" } as const;
export type NameField = keyof typeof ROLE_OF;
export const NAME_FIELDS = Object.keys(ROLE_OF) as readonly NameField[];

/** The corpnet addresses of the servers, in the order in which a block of four gives them out. */
export const SERVER_FIELDS = ["adAddress", "cmsAddress", "mediationAddress", "edgeInternalAddress"] as const;
/** All corpnet addresses: the servers', and the host's own. */
export const CORPNET_FIELDS = [...SERVER_FIELDS, "hostAddress"] as const;
/** The two names of one address on the Edge's internet side. */
export const INTERNET_FIELDS = ["accessAddress", "mediaRelayAddress"] as const;
export const ADDRESS_FIELDS = [...CORPNET_FIELDS, ...INTERNET_FIELDS] as const;
export type AddressField = (typeof ADDRESS_FIELDS)[number];

export type AllocatedField = NameField | AddressField;
export const ALLOCATED_FIELDS: readonly AllocatedField[] = [...NAME_FIELDS, ...ADDRESS_FIELDS];

export function isAllocated(field: string): field is AllocatedField {
  return ALLOCATED_FIELDS.some((one) => one === field);
}

export function isBlank(text: Text): boolean {
  return text === undefined || text.trim() === "";
}

/** Whether allocation wrote the field and no hand has touched it since. */
export function isAutomatic(appliance: Appliance, field: string): boolean {
  return appliance.automatic?.includes(field) ?? false;
}

/** Whether allocation may write the field: it is empty, or allocation wrote it. */
export function mayWrite(appliance: Appliance, field: AllocatedField): boolean {
  return isBlank(appliance[field]) || isAutomatic(appliance, field);
}

/** Notes that a hand wrote the field, so that allocation leaves it alone from now on. */
export function markHandMade(appliance: Appliance, field: string): Appliance {
  if (!isAutomatic(appliance, field)) return appliance;
  return withAutomatic(
    appliance,
    appliance.automatic?.filter((one) => one !== field),
  );
}

/** Gives an appliance allocation's text for a field and marks it; `undefined` takes back what allocation had given. */
export function withAllocated(appliance: Appliance, field: AllocatedField, text: Text): Appliance {
  if (text === undefined) return isAutomatic(appliance, field) ? markHandMade(withProperty(appliance, field, undefined), field) : appliance;
  const written = withProperty(appliance, field, text);
  return isAutomatic(written, field) ? written : withAutomatic(written, [...(written.automatic ?? []), field]);
}

/** Gives an appliance several of allocation's texts at once and marks them; the very same where nothing changes. */
export function withAllAllocated(appliance: Appliance, texts: Readonly<Partial<Record<AllocatedField, string>>>): Appliance {
  const fields = ALLOCATED_FIELDS.filter((field) => texts[field] !== undefined);
  const unmarked = fields.filter((field) => !isAutomatic(appliance, field));
  if (unmarked.length === 0 && fields.every((field) => appliance[field] === texts[field])) return appliance;
  return { ...appliance, ...texts, automatic: [...(appliance.automatic ?? []), ...unmarked] };
}

/** Takes back everything that allocation gave an appliance, of the given fields. */
export function releaseFields(appliance: Appliance, fields: readonly AllocatedField[]): Appliance {
  return fields.reduce((released, field) => withAllocated(released, field, undefined), appliance);
}

function withAutomatic(appliance: Appliance, automatic: readonly string[] | undefined): Appliance {
  return withProperty(appliance, "automatic", automatic?.length ? automatic : undefined);
}
