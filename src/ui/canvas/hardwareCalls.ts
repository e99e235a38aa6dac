import type { Appliance } from "../../domain/model/appliance.ts";

/** The calls that the badge of an appliance shows: what its hardware type carries (plan, capacity). */
export function hardwareCalls(appliance: Appliance): string {
  return appliance.hardwareType?.trim().toLowerCase() === "minimum" ? "50" : "500";
}
