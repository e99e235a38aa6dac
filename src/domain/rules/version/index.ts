import type { Rule } from "../rule.ts";

/** The rules under version/, in the order of the catalogue. */
export const VERSION_RULES = [] as const satisfies readonly Rule[];
