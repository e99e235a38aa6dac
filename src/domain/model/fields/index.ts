import type { SubjectKind } from "../finding.ts";
import { APPLIANCE_FIELDS } from "./appliance.ts";
import { DEPLOYMENT_FIELDS } from "./deployment.ts";
import { type Field, INI_SECTIONS, type IniSection } from "./field.ts";
import { GATEWAY_FIELDS } from "./gateway.ts";
import { SITE_FIELDS } from "./site.ts";

export type DeploymentField = (typeof DEPLOYMENT_FIELDS)[number]["name"];
export type SiteField = (typeof SITE_FIELDS)[number]["name"];
export type ApplianceField = (typeof APPLIANCE_FIELDS)[number]["name"];
export type GatewayField = (typeof GATEWAY_FIELDS)[number]["name"];

/** Every field of one kind of object, in catalogue order. */
export const FIELDS_OF: Readonly<Record<SubjectKind, readonly Field[]>> = {
  deployment: DEPLOYMENT_FIELDS,
  site: SITE_FIELDS,
  appliance: APPLIANCE_FIELDS,
  gateway: GATEWAY_FIELDS,
};

/** Every field of the model. */
export const FIELDS: readonly Field[] = [...DEPLOYMENT_FIELDS, ...SITE_FIELDS, ...APPLIANCE_FIELDS, ...GATEWAY_FIELDS];

/** A field that has a line in CloudConnector.ini. */
export type IniField = Field & { readonly ini: NonNullable<Field["ini"]> };

/** Whether a field has a line in CloudConnector.ini. */
export function isIniField(field: Field): field is IniField {
  return field.ini !== undefined;
}

/** Keys in the order the product's sample file holds them (spec: ini-format, first table). */
const KEY_ORDER: Readonly<Record<Exclude<IniSection, "HybridVoiceRoutes">, readonly string[]>> = {
  Common: [
    "SIPDomains",
    "VirtualMachineDomain",
    "ServerName",
    "IP",
    "OnlineSipFederationFqdn",
    "SiteName",
    "CountryCode",
    "City",
    "State",
    "BaseVMIP",
    "WSUSServer",
    "WSUSStatusServer",
    "HardwareType",
    "OMSEnabled",
  ],
  Network: [
    "CorpnetIPPrefixLength",
    "InternetIPPrefixLength",
    "CorpnetSwitchName",
    "InternetSwitchName",
    "CorpnetDefaultGateway",
    "InternetDefaultGateway",
    "CorpnetDNSIPAddress",
    "InternetDNSIPAddress",
    "ManagementSwitchName",
    "ManagementIPPrefix",
    "ManagementIPPrefixLength",
  ],
  PrimaryCMS: ["ServerName", "IP", "ShareName"],
  MediationServer: ["ServerName", "PoolName", "IP"],
  EdgeServer: [
    "InternalServerName",
    "InternalPoolName",
    "InternalServerIPs",
    "ExternalSIPPoolName",
    "ExternalSIPIPs",
    "ExternalMRFQDNPoolName",
    "ExternalMRIPs",
    "ExternalMRPublicIPs",
    "ExternalMRPortRange",
  ],
  Gateway: ["FQDN", "IP", "Port", "Protocol", "VoiceRoutes"],
  TrunkConfiguration: ["EnableReferSupport", "EnableFastFailoverTimer", "ForwardCallHistory", "ForwardPAI"],
};

function fieldsInOrder(section: IniSection): readonly IniField[] {
  if (section === "HybridVoiceRoutes") return [];
  return KEY_ORDER[section].map((key) => {
    const field = FIELDS.find((one): one is IniField => one.ini?.section === section && one.ini.key === key);
    if (field === undefined) throw new Error(`The catalogue has no field for [${section}] ${key}.`);
    return field;
  });
}

/** The fields of each section in file order; HybridVoiceRoutes has none, its keys being the routes' names. */
export const INI_FIELDS: Readonly<Record<IniSection, readonly IniField[]>> = Object.fromEntries(
  INI_SECTIONS.map((section) => [section, fieldsInOrder(section)]),
) as Record<IniSection, readonly IniField[]>;

const BY_OWNER_AND_NAME = new Map(FIELDS.map((field) => [`${field.owner}.${field.name}`, field]));
const BY_KEY = new Map(
  INI_SECTIONS.flatMap((section) => INI_FIELDS[section]).map((field) => [`${field.ini.section}.${field.ini.key}`.toLowerCase(), field]),
);

/** The field of that owner and name, or undefined. */
export function fieldOf(owner: SubjectKind, name: string): Field | undefined {
  return BY_OWNER_AND_NAME.get(`${owner}.${name}`);
}

/** The field of an ini line, letter case aside; `section` is `Gateway` for every gateway section. */
export function fieldOfKey(section: string, key: string): IniField | undefined {
  return fieldSpelled(section, key) ?? BY_KEY.get(`${section}.${key}`.toLowerCase());
}

const BY_SPELLING: ReadonlyMap<string, ReadonlyMap<string, IniField>> = new Map(
  INI_SECTIONS.map((section) => [section, new Map(INI_FIELDS[section].map((field) => [field.ini.key, field]))]),
);

/** The field of an ini line that is spelled as the studio writes it, as nearly every line is. */
export function fieldSpelled(section: string, key: string): IniField | undefined {
  return BY_SPELLING.get(section)?.get(key);
}

export type { Field, FieldGroup, FieldKind, IniSection } from "./field.ts";
export { FIELD_GROUPS, INI_SECTIONS } from "./field.ts";
