import type { Rule } from "../rule.ts";
import { subnetValid } from "./subnet-valid/rule.ts";

/** The rules under network/, in the order of the catalogue. */
export const NETWORK_RULES = [subnetValid] as const satisfies readonly Rule[];
