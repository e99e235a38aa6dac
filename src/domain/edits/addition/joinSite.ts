import { mapShared, textOf, withProperty } from "../../model/change.ts";
import type { Deployment } from "../../model/deployment.ts";
import { FIELDS_OF } from "../../model/fields/index.ts";
import type { Gateway } from "../../model/gateway.ts";
import { gatewayTitle, siteTitle } from "../../model/lookup.ts";
import { matchGateways } from "../../model/matchGateways.ts";
import type { Site } from "../../model/site.ts";
import type { NotTaken, OwnValue } from "./addition.ts";
import { intoSite, sectionOf } from "./ownValues.ts";

/** A site that took in another's appliances. */
export interface Joined {
  readonly site: Site;
  readonly own: readonly OwnValue[];
  readonly notTaken: readonly NotTaken[];
}

/**
 * Takes the appliances of one site into another. Their files say what they said: what the other site has differently becomes
 * their own. What no file holds goes where the other site has nothing yet.
 * @param from the deployment that `incoming` is a site of
 */
export function joinSite(open: Deployment, site: Site, from: Deployment, incoming: Site): Joined {
  const moved = incoming.appliances.map((appliance) => intoSite({ deployment: from, site: incoming, appliance }, open, site));
  const filled = fill("site", site, incoming, siteTitle(site));
  const gateways = joinGateways(site, incoming);
  const appliances = moved.length > 0 ? [...site.appliances, ...moved.map(({ appliance }) => appliance)] : site.appliances;
  return {
    site: withProperty(withProperty(filled.thing, "gateways", gateways.gateways), "appliances", appliances),
    own: moved.flatMap(({ own }) => own),
    notTaken: [...filled.notTaken, ...gateways.notTaken],
  };
}

interface Filled<Thing> {
  readonly thing: Thing;
  readonly notTaken: readonly NotTaken[];
}

/** Puts what only the design file holds where nothing stands. What nobody chose is not worth a word. */
function fill<Thing extends Record<string, unknown>>(
  kind: "site" | "gateway",
  thing: Thing,
  incoming: Thing,
  owner: string,
): Filled<Thing> {
  const notTaken: NotTaken[] = [];
  const filled = FIELDS_OF[kind].reduce((done, { ini, name, label, initial }) => {
    const [text, stays] = [textOf(incoming, name), textOf(thing, name)];
    if (ini !== undefined || !text?.trim() || text === stays || text === initial) return done;
    if (!stays?.trim()) return withProperty(done, name, text);
    notTaken.push({ what: label, owner, text, stays });
    return done;
  }, thing);
  return { thing: filled, notTaken };
}

/** A site's gateways with what no file holds of those that came along; one that no file holds at all is not taken. */
function joinGateways(site: Site, incoming: Site): { readonly gateways: Gateway[]; readonly notTaken: readonly NotTaken[] } {
  const shared = site.gateways.map((gateway) => ({ id: gateway.id, read: sectionOf(gateway) }));
  const own = incoming.gateways.map(sectionOf);
  const matches = new Map([...matchGateways(shared, own)].map(([section, match]) => [match.id, section.id]));
  const matched = new Set(matches.values());
  const notTaken: NotTaken[] = [];
  const gateways = mapShared(site.gateways, (gateway) => {
    const partner = incoming.gateways.find(({ id }) => id === matches.get(gateway.id));
    if (partner === undefined) return gateway;
    const filled = fill("gateway", gateway, partner, gatewayTitle(gateway));
    notTaken.push(...filled.notTaken);
    return filled.thing;
  });
  for (const gateway of incoming.gateways) {
    if (matched.has(gateway.id)) continue;
    const title = gatewayTitle(gateway);
    if (incoming.appliances.length === 0) notTaken.push({ what: "Gateway", owner: siteTitle(site), text: title, stays: undefined });
    // In the file of one appliance there is no room for it.
    else notTaken.push(...fill("gateway", BARE, gateway, title).notTaken);
  }
  return { gateways, notTaken };
}

/** Has a place for nothing: whatever no file holds is told. */
const BARE: Gateway = { id: "", makeModel: "–", referSupport: "–" };
