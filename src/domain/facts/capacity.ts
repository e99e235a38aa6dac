import { parseCount } from "../net/port.ts";
import { portCount, portRange } from "./ports.ts";
import type { ApplianceView, SiteContext } from "./siteContext.ts";
import type { CapacityTotal, LimitedBy, RedundancyTarget, SiteCapacity } from "./types.ts";

/** Concurrent calls by hardware type (plan, capacity). */
export const HARDWARE_CALLS = { normal: 500, minimum: 50 } as const;
export type Hardware = keyof typeof HARDWARE_CALLS;

const MEDIATION_PORTS_PER_CALL = 4;
const RELAY_PORTS_PER_CALL = 2;

/** The hardware type that a text names, letter case aside; what names none (or nothing) counts as Normal, as an empty one does in the product. */
export function hardwareOf(text: string | undefined): Hardware {
  return text?.trim().toLowerCase() === "minimum" ? "minimum" : "normal";
}

/** The redundancy aimed at; a text that names none counts as `n`. */
export function targetOf(text: string | undefined): RedundancyTarget {
  const target = text?.trim().toLowerCase();
  return target === "n+1" || target === "n+2" ? target : "n";
}

interface ApplianceCalls {
  readonly hardware: Hardware;
  readonly calls: number;
  readonly limitedBy: LimitedBy;
}

/** Calls of the Mediation media ports `start`–`end`; undefined when they are no range. */
export function mediationPortCalls(start: string | undefined, end: string | undefined): number | undefined {
  const ports = portRange(start, end);
  return ports && Math.floor(portCount(ports) / MEDIATION_PORTS_PER_CALL);
}

/** Calls of a Media Relay port range, which is a count; undefined when it is none. */
export function relayPortCalls(range: string | undefined): number | undefined {
  const ports = parseCount(range);
  return ports === undefined ? undefined : Math.floor(ports / RELAY_PORTS_PER_CALL);
}

function applianceCalls(view: ApplianceView, mediation: number | undefined, relay: number | undefined): ApplianceCalls {
  const hardware = hardwareOf(view.own("hardwareType"));
  let limitedBy: LimitedBy = "hardware";
  let calls: number = HARDWARE_CALLS[hardware];
  if (mediation !== undefined && mediation < calls) [limitedBy, calls] = ["mediation-ports", mediation];
  if (relay !== undefined && relay < calls) [limitedBy, calls] = ["media-relay-ports", relay];
  return { hardware, calls, limitedBy };
}

/**
 * What a site carries: all up, and with one or two appliances to spare, the largest ones taken away (domain: capacity and
 * availability). Text that cannot be read limits nothing; its own rule speaks of it.
 */
export function siteCapacity(context: SiteContext): SiteCapacity {
  const { site } = context;
  const mediation = mediationPortCalls(site.mediationPortStart, site.mediationPortEnd);
  const relay = relayPortCalls(site.mediaRelayPortRange);
  const relayOf = (view: ApplianceView) => {
    const range = view.ofSite("mediaRelayPortRange");
    return range === site.mediaRelayPortRange ? relay : relayPortCalls(range);
  };
  const appliances = context.appliances.map((view) => applianceCalls(view, mediation, relayOf(view)));
  const falling = appliances.map((one) => one.calls).sort((one, other) => other - one);
  const without = (spare: number) => falling.slice(spare).reduce((sum, calls) => sum + calls, 0);
  const nPlus1 = falling.length >= 2 ? { calls: without(1), availability: 0.998 as const } : null;
  const nPlus2 = falling.length >= 3 ? { calls: without(2), availability: 0.999 as const } : null;
  const normal = appliances.filter((one) => one.hardware === "normal").length;
  const capped = appliances.filter((one) => one.limitedBy !== "hardware").sort((one, other) => one.calls - other.calls);
  const target = targetOf(site.redundancyTarget);
  const required = parseCount(site.requiredCalls) ?? null;
  const atTarget = target === "n" ? without(0) : ((target === "n+1" ? nPlus1 : nPlus2)?.calls ?? null);
  return {
    siteId: site.id,
    appliances: { normal, minimum: appliances.length - normal },
    allUp: without(0),
    nPlus1,
    nPlus2,
    limitedBy: capped[0]?.limitedBy ?? "hardware",
    derived: capped.length > 0 || (normal > 0 && normal < appliances.length),
    required,
    target,
    atTarget,
    meetsTarget: required === null ? null : atTarget !== null && atTarget >= required,
  };
}

/** Adds up the sites; a site without a figure adds nothing to it. */
export function capacityTotal(sites: readonly SiteCapacity[]): CapacityTotal {
  const sum = (figure: (site: SiteCapacity) => number) => sites.reduce((total, site) => total + figure(site), 0);
  return {
    sites: sites.length,
    appliances: sum((site) => site.appliances.normal + site.appliances.minimum),
    allUp: sum((site) => site.allUp),
    nPlus1: sum((site) => site.nPlus1?.calls ?? 0),
    nPlus2: sum((site) => site.nPlus2?.calls ?? 0),
  };
}
