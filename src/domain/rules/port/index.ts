import type { Rule } from "../rule.ts";
import { mediaRelayCapacity } from "./media-relay-capacity/rule.ts";
import { mediaRelayRange } from "./media-relay-range/rule.ts";
import { mediationCapacity } from "./mediation-capacity/rule.ts";
import { mediationRange } from "./mediation-range/rule.ts";

/** The rules under port/, in the order of the catalogue. */
export const PORT_RULES = [mediaRelayRange, mediaRelayCapacity, mediationRange, mediationCapacity] as const satisfies readonly Rule[];
