import type { Appliance } from "../../model/appliance.ts";
import { overrideOf } from "../../model/effective.ts";
import { fieldOfKey } from "../../model/fields/index.ts";
import type { Subject } from "../../model/finding.ts";
import { lineNamed } from "../../model/lineField.ts";
import type { Site } from "../../model/site.ts";
import { applianceSubject } from "../subjects.ts";

/** Whom a finding about a line of one appliance's file is about, with the field where its inspector shows the line. */
export function lineSubject(site: Site, appliance: Appliance, section: string, key: string, gateway?: string): Subject {
  const subject = applianceSubject(site, appliance);
  const field = gateway === undefined ? fieldOfKey(section, key) : undefined;
  if (field && field.owner !== "gateway") return { ...subject, field: field.name };
  const override = overrideOf(appliance, section, key, gateway);
  return override ? { ...subject, ...lineNamed(override) } : subject;
}
