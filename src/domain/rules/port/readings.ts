import { HARDWARE_CALLS, hardwareOf } from "../../facts/capacity.ts";
import type { ApplianceView } from "../../facts/siteContext.ts";
import { sameName } from "../../net/name.ts";
import { parseCount } from "../../net/port.ts";

/** The ports that the Media Relay has where nobody asks for fewer. */
export const DEFAULT_RELAY_RANGE = "10000";

/** Ports that the Media Relay may have: an even number of them, 100 to 10000; undefined for anything else. */
export function relayRangeOf(text: string | undefined): number | undefined {
  const ports = parseCount(text);
  return ports !== undefined && ports >= 100 && ports <= 10_000 && ports % 2 === 0 ? ports : undefined;
}

/** The calls that the hardware of an appliance carries; undefined while nobody can tell which hardware it is. */
export function hardwareCalls(view: ApplianceView): number | undefined {
  const text = view.own("hardwareType")?.trim() ?? "";
  const isKnown = text === "" || sameName(text, "Normal") || sameName(text, "Minimum");
  return isKnown ? HARDWARE_CALLS[hardwareOf(text)] : undefined;
}

/** The most calls that the hardware of one of these appliances carries; 0 for none. */
export function mostCalls(views: readonly ApplianceView[]): number {
  return views.reduce((most, view) => Math.max(most, hardwareCalls(view) ?? 0), 0);
}
