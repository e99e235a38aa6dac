import type { Appliance } from "../../model/appliance.ts";
import type { Design } from "../../model/design.ts";
import type { Finding } from "../../model/finding.ts";
import { findById } from "../../model/lookup.ts";
import { isPrivateAddress, parseAddress } from "../../net/address.ts";
import { setFieldFix } from "../fixes.ts";
import type { Fix } from "../rule.ts";

/** A fix that empties a public address which the Edge does not need, having public addresses of its own. */
export function leaveEmptyFix(design: Design, finding: Finding): Fix | undefined {
  const found = findById(design.deployment, finding.subject.id);
  if (found?.kind !== "appliance" || !isPublicByItself(found.appliance)) return undefined;
  return setFieldFix(design, finding, "", "Leave it empty");
}

function isPublicByItself({ accessAddress, mediaRelayAddress }: Appliance): boolean {
  return [accessAddress, mediaRelayAddress].every((text) => {
    const address = parseAddress(text?.trim());
    return address !== undefined && !isPrivateAddress(address);
  });
}
