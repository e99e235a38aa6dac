import type { Rule } from "../rule.ts";
import { hostUnique } from "./host-unique/rule.ts";
import { hostUnknown } from "./host-unknown/rule.ts";
import { internalPoolSame } from "./internal-pool-same/rule.ts";
import { netbios } from "./netbios/rule.ts";
import { poolVsServer } from "./pool-vs-server/rule.ts";
import { nameRequired } from "./required/rule.ts";
import { reservedSip } from "./reserved-sip/rule.ts";
import { serverUnique } from "./server-unique/rule.ts";

/** The rules under name/, in the order of the catalogue. */
export const NAME_RULES = [
  nameRequired,
  hostUnknown,
  netbios,
  reservedSip,
  serverUnique,
  hostUnique,
  internalPoolSame,
  poolVsServer,
] as const satisfies readonly Rule[];
