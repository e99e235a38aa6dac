import type { Rule } from "../rule.ts";

/** The rules under site/, in the order of the catalogue. */
export const SITE_RULES = [] as const satisfies readonly Rule[];
