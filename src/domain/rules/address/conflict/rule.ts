import { formatAddress } from "../../../net/address.ts";
import type { ClaimRule } from "../../rule.ts";
import { applianceClaims, defaultGatewayClaims, gatewayClaims } from "../claims.ts";

export const addressConflict: ClaimRule = {
  id: "address/conflict",
  severity: "error",
  title: "No address is used twice in the deployment.",
  scope: "claims",
  claims: (context) => [...applianceClaims(context), ...defaultGatewayClaims(context), ...gatewayClaims(context)],
  judge: (claims) =>
    claims.flatMap((claim) => {
      const other = claims.find((one) => one.group !== claim.group);
      if (other === undefined) return [];
      const message = `${formatAddress(Number(claim.key))} is the address of ${claim.use} and of ${other.use}. Two machines with one address disturb each other: give one of them a free address.`;
      return [{ message, subject: claim.subject }];
    }),
};
