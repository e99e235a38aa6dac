import type { Analysis } from "./analysis.ts";
import type { Deployment } from "./model/deployment.ts";

/** The analysis of a deployment that nobody has looked at yet: nothing is known of it, so nothing is wrong with it. */
export function unanalysed(deployment: Deployment): Analysis {
  const none: readonly never[] = [];
  const zero = { error: 0, warning: 0, info: 0 };
  return {
    deployment,
    sites: new Map(),
    capacityTotal: { sites: 0, appliances: 0, allUp: 0, nPlus1: 0, nPlus2: 0 },
    findings: [],
    findingsOf: () => none,
    count: () => zero,
  };
}
