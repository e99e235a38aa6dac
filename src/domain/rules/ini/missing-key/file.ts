import { ALLOCATED_FIELDS } from "../../../allocation/fields.ts";
import type { SharedSettings } from "../../../facts/settings.ts";
import type { ApplianceView } from "../../../facts/siteContext.ts";
import type { Appliance } from "../../../model/appliance.ts";
import { textOf } from "../../../model/change.ts";
import { overrideOf } from "../../../model/effective.ts";
import type { IniField } from "../../../model/fields/index.ts";
import type { Subject } from "../../../model/finding.ts";
import type { Site } from "../../../model/site.ts";
import { hasSince, type Version } from "../../../model/versions.ts";
import { lineSubject } from "../applianceLine.ts";
import { KEYS_OF } from "./keys.ts";

/** A key that one appliance's file lacks, and whom the finding is about. */
interface Missing {
  readonly field: IniField;
  readonly subject: Subject;
}

/** The keys that an appliance's file lacks of its own, and those that it alone lacks of the shared ones. */
export function missingInFile(site: Site, settings: SharedSettings, view: ApplianceView, version: Version): readonly Missing[] {
  const { appliance } = view;
  if (!appliance.overrides?.length && KEYS_OF.appliance.every(({ name }) => textOf(appliance, name) !== undefined)) return NONE;
  const isOfVersion = ({ since }: IniField) => hasSince(version, since);
  const missing = (field: IniField, gateway?: string): Missing => {
    return { field, subject: lineSubject(site, appliance, field.ini.section, field.ini.key, gateway) };
  };
  const own = KEYS_OF.appliance.filter(
    (field) => isOfVersion(field) && effective(appliance, field) === undefined && !isYetToBeGiven(appliance, field),
  );
  const found = own.map((field) => missing(field));
  if (!appliance.overrides?.length) return found;
  for (const owner of ["deployment", "site"] as const) {
    const holder = owner === "site" ? site : settings;
    const lacked = KEYS_OF[owner].filter((field) => {
      const override = overrideOf(appliance, field.ini.section, field.ini.key);
      // What nobody has is told at the owner.
      return override && override.text === undefined && textOf(holder, field.name) !== undefined && isOfVersion(field);
    });
    found.push(...lacked.map((field) => missing(field)));
  }
  if (view.gateways === site.gateways) return found;
  const ofSite = new Map(site.gateways.map((gateway) => [gateway.id, gateway]));
  for (const gateway of view.gateways) {
    const shared = ofSite.get(gateway.id);
    const lacked = KEYS_OF.gateway.filter((field) => {
      return textOf(gateway, field.name) === undefined && (!shared || textOf(shared, field.name) !== undefined);
    });
    found.push(...lacked.map((field) => missing(field, gateway.id)));
  }
  return found;
}

const NONE: readonly Missing[] = [];

function effective(appliance: Appliance, { name, ini }: IniField): string | undefined {
  const override = overrideOf(appliance, ini.section, ini.key);
  return override ? override.text : textOf(appliance, name);
}

const ALLOCATED: ReadonlySet<string> = new Set(ALLOCATED_FIELDS);

/** In an appliance that was drawn here, a name or address that allocation could not give yet is no line that a file lost. */
function isYetToBeGiven(appliance: Appliance, { name }: IniField): boolean {
  return appliance.automatic !== undefined && ALLOCATED.has(name);
}
