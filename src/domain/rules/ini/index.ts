import type { Rule } from "../rule.ts";

/** The rules under ini/, in the order of the catalogue. */
export const INI_RULES = [] as const satisfies readonly Rule[];
