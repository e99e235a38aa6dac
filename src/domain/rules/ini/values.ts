import type { Appliance } from "../../model/appliance.ts";
import { textOf } from "../../model/change.ts";
import type { Deployment } from "../../model/deployment.ts";
import { FIELDS_OF, type Field, type IniField } from "../../model/fields/index.ts";
import type { Subject, SubjectKind } from "../../model/finding.ts";
import { lineNamed } from "../../model/lineField.ts";
import type { Override } from "../../model/override.ts";
import type { Site } from "../../model/site.ts";
import type { VoiceRoute } from "../../model/voiceRoute.ts";
import { shown } from "../quoted.ts";
import { applianceSubject, deploymentSubject, gatewaySubject, siteSubject } from "../subjects.ts";
import { overrideKind } from "./overrideKind.ts";

/** What a value is, besides its text. */
export type ValuePlace =
  | { readonly kind: "field"; readonly field: IniField }
  /** A route's name is the key of its line, its pattern the value. */
  | { readonly kind: "route"; readonly route: VoiceRoute; readonly part: "name" | "pattern" }
  /** What one appliance's file has for itself; `field` where the studio knows the key. */
  | { readonly kind: "override"; readonly override: Override; readonly field: IniField | undefined };

/** One text of the design that a CloudConnector.ini holds. */
export interface IniValue {
  readonly text: string;
  readonly place: ValuePlace;
  /** Whom a finding is about; it names the field where an inspector shows one. */
  readonly subject: Subject;
}

/** What is asked of every value of a design; only of those that pass anything is made. */
export type ValueTest = (text: string, place: ValuePlace) => boolean;

const PLACES_OF: Readonly<Record<SubjectKind, readonly { readonly kind: "field"; readonly field: IniField }[]>> = {
  deployment: placesOf("deployment"),
  site: placesOf("site"),
  appliance: placesOf("appliance"),
  gateway: placesOf("gateway"),
};

function placesOf(owner: SubjectKind) {
  const isWritten = (field: Field): field is IniField => field.ini !== undefined;
  return FIELDS_OF[owner].filter(isWritten).map((field) => ({ kind: "field" as const, field }));
}

/** The values of the deployment itself that pass the test. */
export function deploymentValues(deployment: Deployment, test: ValueTest): IniValue[] {
  return fieldValues("deployment", deployment, test, deploymentSubject);
}

/** The values of a site, its routes, gateways and appliances that pass the test, each as a file has it. */
export function siteValues(site: Site, test: ValueTest): IniValue[] {
  const found: IniValue[] = fieldValues("site", site, test, () => siteSubject(site));
  for (const route of site.voiceRoutes) found.push(...routeValues(site, route, test));
  for (const one of site.gateways) found.push(...fieldValues("gateway", one, test, () => gatewaySubject(site, one)));
  const ofAppliances = site.appliances.map((one) => {
    const own = fieldValues("appliance", one, test, () => applianceSubject(site, one));
    return one.overrides?.length ? withOverrides(site, one, one.overrides, own, test) : own;
  });
  // A file may have more values than a call takes arguments.
  return found.concat(...ofAppliances);
}

/** An appliance's values where its file has some for itself: what those win over is not written. */
function withOverrides(site: Site, one: Appliance, overrides: readonly Override[], own: readonly FieldValue[], test: ValueTest) {
  const kinds = overrides.map((override) => overrideKind(one, override));
  const found: IniValue[] = own.filter(({ place }) => kinds.every(({ field }) => field !== place.field));
  overrides.forEach((override, index) => {
    const { kind, field } = kinds[index] ?? { kind: "idle" };
    const place = { kind: "override", override, field } as const;
    // A section that the studio does not know is written even where it has no key.
    const text = override.text ?? (kind === "unknown" ? "" : undefined);
    if (text === undefined || kind === "idle" || !test(text, place)) return;
    // The inspector of an appliance shows what it shares; the fields of gateways, routes and unknown keys are lines of the file.
    const named = field === undefined || field.owner === "gateway" ? lineNamed(override) : { field: field.name };
    found.push({ text, place, subject: { ...applianceSubject(site, one), ...named } });
  });
  return found;
}

type FieldValue = IniValue & { readonly place: { readonly kind: "field" } };

function fieldValues(owner: SubjectKind, holder: Readonly<Record<string, unknown>>, test: ValueTest, subject: () => Subject): FieldValue[] {
  const found: FieldValue[] = [];
  for (const place of PLACES_OF[owner]) {
    const text = textOf(holder, place.field.name);
    if (text !== undefined && test(text, place)) found.push({ text, place, subject: { ...subject(), field: place.field.name } });
  }
  return found;
}

/** A route without a pattern has no line. */
function routeValues(site: Site, route: VoiceRoute, test: ValueTest): IniValue[] {
  if (route.pattern === undefined) return [];
  return (["name", "pattern"] as const).flatMap((part): IniValue[] => {
    const text = route[part] ?? "";
    const place = { kind: "route" as const, route, part };
    return test(text, place) ? [{ text, place, subject: siteSubject(site, `voiceRoutes/${route.id}/${part}`) }] : [];
  });
}

/** How a message names a value: its line, and whose it is. */
export function describeValue({ place, subject }: IniValue): string {
  if (place.kind === "route") return `the ${place.part} of a voice route of ${subject.name}`;
  const line = place.kind === "field" ? place.field.ini : place.override;
  return `[${shown(line.section)}] ${shown(line.key)} of ${subject.name}`;
}
