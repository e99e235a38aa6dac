import { poolFix } from "../../poolFix.ts";
import type { ClaimRule } from "../../rule.ts";
import { poolClaims, sharedPools } from "../poolClaims.ts";

export const accessPoolUnique: ClaimRule = {
  id: "site/access-pool-unique",
  severity: "error",
  title: "The Access Edge pool of a site has the name of no other site's external pool.",
  scope: "claims",
  claims: (context) => poolClaims(context, ["accessPoolName", "mediaRelayPoolName"]),
  judge: (claims) => sharedPools(claims, "accessPoolName"),
  fix: poolFix,
};
