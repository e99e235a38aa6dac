import type { Rule } from "../rule.ts";

/** The rules under certificate/, in the order of the catalogue. */
export const CERTIFICATE_RULES = [] as const satisfies readonly Rule[];
