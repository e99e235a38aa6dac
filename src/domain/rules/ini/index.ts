import type { Rule } from "../rule.ts";
import { disagreement } from "./disagreement/rule.ts";
import { duplicateKey } from "./duplicate-key/rule.ts";
import { missingKey } from "./missing-key/rule.ts";
import { nonAscii } from "./non-ascii/rule.ts";
import { unknownKey } from "./unknown-key/rule.ts";
import { valueInvalid } from "./value-invalid/rule.ts";
import { valueLong } from "./value-long/rule.ts";
import { valueUnwritable } from "./value-unwritable/rule.ts";

/** The rules under ini/, in the order of the catalogue; those that it does not have come last. */
export const INI_RULES = [
  valueUnwritable,
  valueInvalid,
  duplicateKey,
  unknownKey,
  disagreement,
  missingKey,
  nonAscii,
  valueLong,
] as const satisfies readonly Rule[];
