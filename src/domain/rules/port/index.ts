import type { Rule } from "../rule.ts";

/** The rules under port/, in the order of the catalogue. */
export const PORT_RULES = [] as const satisfies readonly Rule[];
