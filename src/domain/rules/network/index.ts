import type { Rule } from "../rule.ts";

/** The rules under network/, in the order of the catalogue. */
export const NETWORK_RULES = [] as const satisfies readonly Rule[];
