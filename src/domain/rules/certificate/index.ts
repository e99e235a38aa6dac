import type { Rule } from "../rule.ts";
import { optionWildcard } from "./option-wildcard/rule.ts";
import { singleTooManyNames } from "./single-too-many-names/rule.ts";
import { subjectTooLong } from "./subject-too-long/rule.ts";

/** The rules under certificate/, in the order of the catalogue. */
export const CERTIFICATE_RULES = [optionWildcard, subjectTooLong, singleTooManyNames] as const satisfies readonly Rule[];
