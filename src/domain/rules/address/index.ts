import type { Rule } from "../rule.ts";

/** The rules under address/, in the order of the catalogue. */
export const ADDRESS_RULES = [] as const satisfies readonly Rule[];
