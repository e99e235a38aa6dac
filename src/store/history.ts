import type { Design } from "../domain/model/design.ts";
import type { Site } from "../domain/model/site.ts";
import type { Step } from "./documentStore.ts";

/** Undo steps that are kept; the oldest go first. */
export const HISTORY_LIMIT = 500;

/**
 * Sites, appliances and gateways that undo steps may hold beside those of the design, of which each takes well under a kilobyte:
 * six times the largest design, some 20 MB.
 */
export const HELD_LIMIT = 25_000;

/** What each step holds, found out once. */
const held = new WeakMap<Step, number>();

/**
 * The latest steps, as many as may be kept, and never none. Edits share all that they leave alone, so that most steps hold next to
 * nothing; one that put another design in place of all holds that design.
 * @param past the steps before a design, the latest last
 */
export function withinLimits(past: readonly Step[], design: Design): readonly Step[] {
  let sum = 0;
  let after = design;
  for (let index = past.length - 1; index >= 0; index -= 1) {
    const step = past[index];
    if (step === undefined) break;
    sum += heldBy(step, after);
    const count = past.length - index;
    if (count > HISTORY_LIMIT || (sum > HELD_LIMIT && count > 1)) return past.slice(index + 1);
    after = step.design;
  }
  return past;
}

/** Sites, appliances and gateways of a step that the design after it does not share. */
function heldBy(step: Step, after: Design): number {
  const known = held.get(step);
  if (known !== undefined) return known;
  const shared = new Set(after.deployment.sites);
  const count = step.design.deployment.sites.reduce((sum, site) => (shared.has(site) ? sum : sum + sizeOf(site)), 0);
  held.set(step, count);
  return count;
}

function sizeOf({ appliances, gateways }: Site): number {
  return 1 + appliances.length + gateways.length;
}
