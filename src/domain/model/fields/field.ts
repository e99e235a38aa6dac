import type { SubjectKind } from "../finding.ts";
import type { Version } from "../versions.ts";

/** The sections of CloudConnector.ini that hold fields, in the order they are written. Voice routes have keys of their own. */
export const INI_SECTIONS = [
  "Common",
  "Network",
  "PrimaryCMS",
  "MediationServer",
  "EdgeServer",
  "Gateway",
  "HybridVoiceRoutes",
  "TrunkConfiguration",
] as const;
export type IniSection = (typeof INI_SECTIONS)[number];

/** What a field's text is meant to be; decides how it is read for comparison, drawn in a form and judged. */
export type FieldKind =
  | "text"
  | "notes"
  | "netbios"
  | "fqdn"
  | "fqdn-list"
  | "address"
  | "address-list"
  | "subnet"
  | "range-list"
  | "number"
  | "choice"
  | "boolean"
  | "path"
  | "site"
  | "name-list";

/** Headings under which a form shows its fields, in the order they are shown. */
export const FIELD_GROUPS = [
  "Deployment",
  "Design",
  "Site",
  "Need",
  "Appliance",
  "Gateway",
  "Domain controller",
  "Networks",
  "Place",
  "Management network",
  "Central Management Store",
  "Mediation",
  "Edge",
  "Trunk configuration",
  "Updates",
  "Certificates",
  "Firewall",
  "Media bypass and proxy",
  "Names and addresses",
] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

/** One text-valued leaf of the model: where it lives, what it is called, what it becomes in the ini. */
export interface Field {
  /** The object that holds the value. What must agree among appliances lives once, at their site or the deployment. */
  readonly owner: SubjectKind;
  /** The property of the owner. */
  readonly name: string;
  readonly label: string;
  readonly group: FieldGroup;
  readonly kind: FieldKind;
  /** Its line in CloudConnector.ini; absent for what only the design file holds. */
  readonly ini?: { readonly section: IniSection; readonly key: string };
  /** The product's or the studio's default for a new object. */
  readonly initial?: string;
  readonly choices?: readonly string[];
  /** What a choice says to the person where its text alone does not. */
  readonly choiceLabels?: Readonly<Record<string, string>>;
  /** The version that brought the key. */
  readonly since?: Version;
  /** For an appliance's own key that must nevertheless differ or may be empty, nothing; `true` where an empty value cannot deploy. */
  readonly required?: boolean;
  /** One sentence for the person who fills it in. */
  readonly hint?: string;
}
