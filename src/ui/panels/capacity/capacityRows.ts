import type { LimitedBy, SiteCapacity } from "../../../domain/facts/types.ts";
import { siteTitles } from "../../../domain/model/lookup.ts";
import type { Site } from "../../../domain/model/site.ts";

/** A site with what it carries; untouched sites keep both. */
export interface CapacityRow {
  readonly site: Site;
  readonly title: string;
  /** undefined until a site just added has been looked at. */
  readonly capacity: SiteCapacity | undefined;
}

/** The rows of the table, in the order of the design. */
export function capacityRows(
  sites: readonly Site[],
  analyses: ReadonlyMap<string, { readonly capacity: SiteCapacity }>,
): readonly CapacityRow[] {
  const titles = siteTitles(sites);
  return sites.map((site) => ({ site, title: titles.get(site.id) ?? site.id, capacity: analyses.get(site.id)?.capacity }));
}

/** What limits a site's calls, in words. */
export const LIMITS: Readonly<Record<LimitedBy, string>> = {
  hardware: "hardware",
  "mediation-ports": "Mediation ports",
  "media-relay-ports": "Media Relay ports",
};

const NUMBER = new Intl.NumberFormat("en-US");
const SIGNED = new Intl.NumberFormat("en-US", { signDisplay: "exceptZero" });

/** `1,500`; a dash where there is no figure. */
export function callsText(calls: number | null): string {
  return calls === null ? "–" : NUMBER.format(calls);
}

/** Calls beyond the need at the redundancy aimed at, negative when short; null without a need or without a figure. */
export function margin({ required, atTarget }: Pick<SiteCapacity, "required" | "atTarget">): number | null {
  return required === null || atTarget === null ? null : atTarget - required;
}

/** `+100`, `-500`, or a dash. */
export function marginText(calls: number | null): string {
  return calls === null ? "–" : SIGNED.format(calls).replace("-", "−");
}

/** How a meter shows a site: lengths in percent of its whole, which is all appliances up or the need, whichever is more. */
export function meterOf({ allUp, atTarget, required }: Pick<SiteCapacity, "allUp" | "atTarget" | "required">): {
  readonly up: number;
  readonly fill: number;
  readonly tick: number | null;
} {
  const whole = Math.max(allUp, required ?? 0);
  const percent = (calls: number) => (whole === 0 ? 0 : (100 * calls) / whole);
  return { up: percent(allUp), fill: percent(atTarget ?? 0), tick: required === null || whole === 0 ? null : percent(required) };
}

/** `2 sites` */
export function sitesText(sites: number): string {
  return `${NUMBER.format(sites)} ${sites === 1 ? "site" : "sites"}`;
}

/** The appliances of all rows, by their hardware. */
export function appliancesOf(
  rows: readonly { readonly capacity: Pick<SiteCapacity, "appliances"> | undefined }[],
): SiteCapacity["appliances"] {
  const sum = (hardware: "normal" | "minimum") => rows.reduce((all, { capacity }) => all + (capacity?.appliances[hardware] ?? 0), 0);
  return { normal: sum("normal"), minimum: sum("minimum") };
}
