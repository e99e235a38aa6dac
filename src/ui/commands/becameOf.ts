import { nameOf } from "../../domain/edits/find.ts";
import type { Deployment } from "../../domain/model/deployment.ts";
import type { Gateway } from "../../domain/model/gateway.ts";
import { findById } from "../../domain/model/lookup.ts";

/** So many of several are told one by one. */
const TOLD = 3;

/** What a move has made of names and addresses, as sentences that follow on `Moved … to ….`; nothing where they are the same. */
export function becameOf(ids: readonly string[], before: Deployment, after: Deployment): string {
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) return ofOne(only, before, after);
  const changed = ids.flatMap((id) => {
    const now = ofOneOfSeveral(id, before, after);
    return now === undefined ? [] : [`${nameOf(before, id)} is ${now}`];
  });
  if (changed.length === 0) return "";
  const more = changed.length - TOLD;
  const rest = more === 1 ? "1 more has" : `${more} more have`;
  return ` There, ${[...changed.slice(0, TOLD), ...(more > 0 ? [`${rest} a name or an address of that site`] : [])].join("; ")}.`;
}

function ofOneOfSeveral(id: string, before: Deployment, after: Deployment): string | undefined {
  const [was, now] = [gatewayOf(before, id), gatewayOf(after, id)];
  if (now) return was?.address === now.address ? undefined : placeOf(now);
  const name = nameOf(after, id);
  return name === nameOf(before, id) ? undefined : name;
}

function ofOne(id: string, before: Deployment, after: Deployment): string {
  const [was, now] = [gatewayOf(before, id), gatewayOf(after, id)];
  const name = nameOf(after, id);
  if (now === undefined) return name === nameOf(before, id) ? "" : ` It is ${name} there, with addresses of that site.`;
  if (was?.address === now.address) return now.address?.trim() ? ` Its address is still ${now.address}.` : "";
  const address = `ts address is now ${now.address}.`;
  return was?.fqdn === now.fqdn || now.fqdn === now.address ? ` I${address}` : ` It is ${now.fqdn} there, and i${address}`;
}

/** `sbc3.ams.example.net (10.31.0.203)` */
function placeOf({ fqdn, address }: Gateway): string {
  const name = fqdn?.trim();
  return name && name !== address ? `${name} (${address})` : `${address}`;
}

function gatewayOf(deployment: Deployment, id: string): Gateway | undefined {
  const found = findById(deployment, id);
  return found?.kind === "gateway" ? found.gateway : undefined;
}
