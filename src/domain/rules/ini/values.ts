import type { Appliance } from "../../model/appliance.ts";
import { textOf } from "../../model/change.ts";
import type { Deployment } from "../../model/deployment.ts";
import { FIELDS_OF, type IniField, isIniField } from "../../model/fields/index.ts";
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

type FieldPlace = Extract<ValuePlace, { kind: "field" }>;

/** The fields of each kind of object whose values are asked about. */
export type FieldsAsked = Readonly<Record<SubjectKind, readonly FieldPlace[]>>;

/** The fields with a line in the file that a question may be about: nobody looks at the others. */
export function fieldsAsked(mayConcern: (field: IniField) => boolean): FieldsAsked {
  const placesOf = (owner: SubjectKind) =>
    FIELDS_OF[owner]
      .filter(isIniField)
      .filter(mayConcern)
      .map((field): FieldPlace => ({ kind: "field", field }));
  return { deployment: placesOf("deployment"), site: placesOf("site"), appliance: placesOf("appliance"), gateway: placesOf("gateway") };
}

export const EVERY_FIELD = fieldsAsked(() => true);

/** The values of the deployment itself that pass the test. */
export function deploymentValues(deployment: Deployment, test: ValueTest, asked: FieldsAsked): readonly IniValue[] {
  return fieldValues(asked.deployment, deployment, test, deploymentSubject);
}

/** The values of a site, its routes, gateways and appliances that pass the test, each as a file has it. */
export function siteValues(site: Site, test: ValueTest, asked: FieldsAsked): readonly IniValue[] {
  const found: IniValue[] = [...fieldValues(asked.site, site, test, () => siteSubject(site))];
  for (const route of site.voiceRoutes) found.push(...routeValues(site, route, test));
  for (const one of site.gateways) found.push(...fieldValues(asked.gateway, one, test, () => gatewaySubject(site, one)));
  for (const one of site.appliances) {
    const own = fieldValues(asked.appliance, one, test, () => applianceSubject(site, one));
    // A loop: a file may have more values than a call takes arguments.
    for (const value of one.overrides?.length ? withOverrides(site, one, one.overrides, own, test) : own) found.push(value);
  }
  return found;
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

type FieldValue = IniValue & { readonly place: FieldPlace };

function fieldValues(
  places: readonly FieldPlace[],
  holder: Readonly<Record<string, unknown>>,
  test: ValueTest,
  subject: () => Subject,
): readonly FieldValue[] {
  let found = NO_VALUES;
  for (const place of places) {
    const text = textOf(holder, place.field.name);
    if (text === undefined || !test(text, place)) continue;
    found = [...found, { text, place, subject: { ...subject(), field: place.field.name } }];
  }
  return found;
}

const NO_VALUES: readonly FieldValue[] = [];

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
