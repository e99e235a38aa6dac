import type { Design } from "../../../model/design.ts";
import type { Finding } from "../../../model/finding.ts";
import { formatAddress, parseAddress } from "../../../net/address.ts";
import { freeAddressFix, makeWayFix, reallocateFix } from "../../allocationFixes.ts";
import { namedText, sharedValueFix } from "../../fixes.ts";
import type { ClaimRule, Fix } from "../../rule.ts";
import { applianceClaims, defaultGatewayClaims, gatewayClaims } from "../claims.ts";

export const addressConflict: ClaimRule = {
  id: "address/conflict",
  severity: "error",
  title: "No address is used twice in the deployment.",
  scope: "claims",
  claims: (context) => applianceClaims(context).concat(defaultGatewayClaims(context), gatewayClaims(context)),
  judge: (claims) =>
    claims.flatMap((claim) => {
      const other = claims.find((one) => one.group !== claim.group);
      if (other === undefined) return [];
      const message = `${formatAddress(Number(claim.key))} is the address of ${claim.use} and of ${other.use}. Two machines with one address disturb each other: give one of them a free address.`;
      return [{ message, subject: claim.subject }];
    }),
  fix(design, finding) {
    if (finding.subject.field === "baseVmAddress") return freeAddressFix(design, finding);
    return sharedValueFix(design, finding) ?? reallocateFix(design, finding) ?? othersFix(design, finding);
  },
};

/** Where the address is a fact, of a gateway or a host, the VM that has it too is the one to move. */
function othersFix(design: Design, finding: Finding): Fix | undefined {
  const address = parseAddress(namedText(design, finding)?.trim());
  return address === undefined ? undefined : makeWayFix(design, address);
}
