import type { Rule } from "../rule.ts";
import { serverUnique } from "./server-unique/rule.ts";

/** The rules under name/, in the order of the catalogue. */
export const NAME_RULES = [serverUnique] as const satisfies readonly Rule[];
