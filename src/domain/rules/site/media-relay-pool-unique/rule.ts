import { poolFix } from "../../poolFix.ts";
import type { ClaimRule } from "../../rule.ts";
import { poolClaims, sharedPools } from "../poolClaims.ts";

export const mediaRelayPoolUnique: ClaimRule = {
  id: "site/media-relay-pool-unique",
  severity: "error",
  title: "The Media Relay pools of the sites have different names.",
  scope: "claims",
  claims: (context) => poolClaims(context, ["mediaRelayPoolName"]),
  judge: (claims) => sharedPools(claims, "mediaRelayPoolName"),
  fix: poolFix,
};
