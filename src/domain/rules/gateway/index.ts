import type { Rule } from "../rule.ts";

/** The rules under gateway/, in the order of the catalogue. */
export const GATEWAY_RULES = [] as const satisfies readonly Rule[];
