import type { Appliance } from "../model/appliance.ts";
import type { Finding } from "../model/finding.ts";
import type { Site } from "../model/site.ts";
import type { KnownFindings } from "./output.ts";

/** The errors that make a draft of an appliance's file: its own, its site's with the gateways, and the deployment's. */
export function standingErrors(known: KnownFindings, site: Site, appliance: Appliance): readonly Finding[] {
  const subjects = ["deployment", site.id, ...site.gateways.map((gateway) => gateway.id), appliance.id];
  return subjects.flatMap((id) => known.findingsOf(id)).filter((finding) => finding.severity === "error");
}

/** Whose errors stand against a file, in words: `2 of the deployment, 1 of the site`; empty when none do. */
export function standingWords(errors: readonly Finding[]): string {
  const of = { deployment: "the deployment", site: "the site", gateway: "its gateways", appliance: "the appliance" } as const;
  return (["deployment", "site", "gateway", "appliance"] as const)
    .map((kind) => ({ kind, count: errors.filter((error) => error.subject.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} of ${of[kind]}`)
    .join(", ");
}
