import type { Rule } from "../rule.ts";
import { valueInvalid } from "./value-invalid/rule.ts";
import { valueUnwritable } from "./value-unwritable/rule.ts";

/** The rules under ini/, in the order of the catalogue. */
export const INI_RULES = [valueUnwritable, valueInvalid] as const satisfies readonly Rule[];
