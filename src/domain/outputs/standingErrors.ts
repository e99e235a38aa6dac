import type { Appliance } from "../model/appliance.ts";
import type { Finding } from "../model/finding.ts";
import type { Site } from "../model/site.ts";
import type { KnownFindings } from "./output.ts";

/** The errors that make a draft of an appliance's file: its own, its site's with the gateways, and the deployment's. */
export function standingErrors(known: KnownFindings, site: Site, appliance: Appliance): readonly Finding[] {
  const subjects = ["deployment", site.id, ...site.gateways.map((gateway) => gateway.id), appliance.id];
  return subjects.flatMap((id) => known.findingsOf(id)).filter((finding) => finding.severity === "error");
}
