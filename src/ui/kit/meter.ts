import type { SiteCapacity } from "../../domain/facts/types.ts";

/** The colour of a capacity meter's fill: it judges only where a need is stated. */
export function meterFill({ required, meetsTarget }: Pick<SiteCapacity, "required" | "meetsTarget">): string {
  if (required === null) return "fill-meter";
  return meetsTarget === false ? "fill-error" : "fill-good";
}
