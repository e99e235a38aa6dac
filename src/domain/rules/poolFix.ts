import type { Design } from "../model/design.ts";
import type { Finding } from "../model/finding.ts";
import { namedText, setFieldFix, sharedValueFix } from "./fixes.ts";
import { freePoolName, type PoolField } from "./freeNames.ts";
import type { Fix } from "./rule.ts";

const POOLS: readonly PoolField[] = ["mediationPoolName", "edgePoolName", "accessPoolName", "mediaRelayPoolName"];

/** A fix that gives the pool of a finding a free name; where one appliance's file alone is wrong, it takes the shared name. */
export function poolFix(design: Design, finding: Finding): Fix | undefined {
  const field = POOLS.find((pool) => pool === finding.subject.field);
  if (field === undefined) return undefined;
  if (finding.subject.kind === "appliance") return sharedValueFix(design, finding);
  const name = freePoolName(design.deployment, field, namedText(design, finding)?.trim() ?? "");
  return setFieldFix(design, finding, name, `Use ${name}, which is free`);
}
