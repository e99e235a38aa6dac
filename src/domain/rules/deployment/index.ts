import type { Rule } from "../rule.ts";
import { sipDomainRequired } from "./sip-domain-required/rule.ts";

/** The rules under deployment/, in the order of the catalogue. */
export const DEPLOYMENT_RULES = [sipDomainRequired] as const satisfies readonly Rule[];
