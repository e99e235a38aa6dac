import type { Rule } from "../rule.ts";
import { keyUnsupported } from "./key-unsupported/rule.ts";

/** The rules under version/, in the order of the catalogue. */
export const VERSION_RULES = [keyUnsupported] as const satisfies readonly Rule[];
