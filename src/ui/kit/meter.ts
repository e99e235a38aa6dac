import type { SiteCapacity } from "../../domain/facts/types.ts";

/** The colour of a capacity meter's fill, as that of text: it judges only where a need is stated. */
export function meterColor({ required, meetsTarget }: Pick<SiteCapacity, "required" | "meetsTarget">): string {
  if (required === null) return "text-meter";
  return meetsTarget === false ? "text-error" : "text-good";
}
