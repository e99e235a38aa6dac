import type { Appliance } from "../model/appliance.ts";
import { filterShared, withProperty } from "../model/change.ts";
import type { Override } from "../model/override.ts";

/** The appliance with its overrides changed; none at all leaves no empty list behind. */
export function withOverrides(appliance: Appliance, overrides: Override[] | undefined): Appliance {
  return withProperty(appliance, "overrides", overrides?.length ? overrides : undefined);
}

/**
 * The appliance without overrides of gateways that have left its site. Kept, such an override would make the gateway one
 * of this appliance's file alone.
 */
export function withoutOverridesOf(appliance: Appliance, gateways: ReadonlySet<string>): Appliance {
  const { overrides } = appliance;
  if (overrides === undefined || gateways.size === 0) return appliance;
  const kept = filterShared(overrides, (one) => one.gateway === undefined || !gateways.has(one.gateway));
  return kept === overrides ? appliance : withOverrides(appliance, kept);
}
