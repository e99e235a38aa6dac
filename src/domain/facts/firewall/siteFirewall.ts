import type { SiteContext } from "../siteContext.ts";
import { externalRows } from "./external.ts";
import { hostRows } from "./host.ts";
import { internalRows } from "./internal.ts";
import { type FirewallProfile, type FirewallRow, joinRows } from "./row.ts";

/** Everything that the firewalls of a site have to let through: internal, external and of the hosts; nothing twice. */
export function siteFirewall(context: SiteContext, profile: FirewallProfile): readonly FirewallRow[] {
  return joinRows([...internalRows(context), ...externalRows(context, profile), ...hostRows(context)]);
}
