import type { Rule } from "../rule.ts";
import { requiredCalls } from "./required-calls/rule.ts";
import { reservedRanges } from "./reserved-ranges/rule.ts";

/** The rules under site/, in the order of the catalogue. */
export const SITE_RULES = [requiredCalls, reservedRanges] as const satisfies readonly Rule[];
