import { FIELDS_OF, type Field, type IniField } from "../../../model/fields/index.ts";
import type { SubjectKind } from "../../../model/finding.ts";

/** State is always written, empty where there is no text: it is never missing. */
function canBeMissing(field: Field): field is IniField {
  return field.ini !== undefined && field.name !== "state";
}

/** The keys that a file can lack, by the object that holds their values. */
export const KEYS_OF: Readonly<Record<SubjectKind, readonly IniField[]>> = {
  deployment: FIELDS_OF.deployment.filter(canBeMissing),
  site: FIELDS_OF.site.filter(canBeMissing),
  appliance: FIELDS_OF.appliance.filter(canBeMissing),
  gateway: FIELDS_OF.gateway.filter(canBeMissing),
};
