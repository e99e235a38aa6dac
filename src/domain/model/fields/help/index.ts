import type { SubjectKind } from "../../finding.ts";
import { type Field, type FieldKind, fieldOf } from "../index.ts";
import { APPLIANCE_HELP } from "./appliance.ts";
import { DEPLOYMENT_HELP } from "./deployment.ts";
import { GATEWAY_HELP } from "./gateway.ts";
import type { FieldHelp } from "./help.ts";
import { SITE_HELP } from "./site.ts";

const HELP: Readonly<Record<SubjectKind, Readonly<Record<string, FieldHelp>>>> = {
  deployment: DEPLOYMENT_HELP,
  site: SITE_HELP,
  appliance: APPLIANCE_HELP,
  gateway: GATEWAY_HELP,
};

const ROUTES = "Plan, Determine deployment parameters (voice gateways); configuration file, HybridVoiceRoutes.";

/** Help for the two parts of a voice route, which are no fields of the catalogue. */
export const ROUTE_HELP: Readonly<Record<"name" | "pattern", FieldHelp & { readonly form: string }>> = {
  name: {
    about: "What gateways name the route by. In the file it is the key of the route's line.",
    form: "A name without spaces; letter case does not matter.",
    source: ROUTES,
  },
  pattern: {
    about: "Which dialled numbers the route takes. A number that no route takes is not put through.",
    form: "A regular expression of .NET; .* takes every number.",
    source: ROUTES,
  },
};

/** How each kind of field is written. */
const FORMS: Readonly<Record<FieldKind, string>> = {
  text: "A text of one line.",
  notes: "A text of any length.",
  netbios: "A NetBIOS name: 1 to 15 letters, digits and hyphens.",
  fqdn: "A full domain name, like name.example.net.",
  "fqdn-list": "Full domain names, separated by spaces.",
  address: "An IPv4 address, like 10.20.0.10.",
  "address-list": "IPv4 addresses, separated by spaces.",
  subnet: "A network with its prefix length, like 10.20.0.0/24.",
  "range-list": "Addresses, ranges and subnets, separated by spaces.",
  number: "A whole number.",
  choice: "One of a list.",
  boolean: "true or false.",
  path: "A path, like \\\\server\\share.",
  site: "A site of this design.",
  "name-list": "Names, separated by spaces.",
};

/** What a person may want to know of a field; undefined for what is no field. */
export function helpOf(owner: SubjectKind, name: string): FieldHelp | undefined {
  return fieldOf(owner, name) && HELP[owner][name];
}

/** How a field is written, in a sentence. */
export function formOf(field: Field): string {
  const own = HELP[field.owner][field.name]?.form;
  if (own !== undefined) return own;
  return field.kind === "choice" && field.choices ? `One of ${field.choices.join(", ")}.` : FORMS[field.kind];
}

/** A field's default, as it is told. */
export function defaultOf({ initial, required }: Field): string {
  if (initial === undefined) return required ? "none; has to be stated" : "none";
  if (initial === "") return required ? "empty; has to be stated" : "empty";
  return initial;
}

export type { FieldHelp } from "./help.ts";
