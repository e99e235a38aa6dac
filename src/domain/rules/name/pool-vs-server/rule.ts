import type { Text } from "../../../model/text.ts";
import { sameName } from "../../../net/name.ts";
import { reallocateFix } from "../../allocationFixes.ts";
import { poolFix } from "../../poolFix.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule, SiteRuleContext, Statement } from "../../rule.ts";
import { deploymentReading, overridesAny, overridingReadings, type Reading } from "../../shared.ts";
import { INTERNAL_POOLS, machineNames } from "../names.ts";

type PoolField = (typeof INTERNAL_POOLS)[number][0];

export const poolVsServer: SiteRule = {
  id: "name/pool-vs-server",
  severity: "error",
  title: "Neither internal pool has a server's name, and the two differ.",
  scope: "site",
  checkShared: (deployment) => poolsAlike(deploymentReading(deployment)),
  check(context) {
    return [...overridingReadings(context, POOL_FIELDS).flatMap(poolsAlike), ...serversLikePools(context)];
  },
  fix: (design, finding) => poolFix(design, finding) ?? reallocateFix(design, finding),
};

const POOL_FIELDS = INTERNAL_POOLS.map(([field]) => field);

function serversLikePools(context: SiteRuleContext): readonly Statement[] {
  const { settings } = context;
  const shared = poolNames((field) => settings[field]);
  const found: Statement[] = [];
  for (const { view, servers } of machineNames(context)) {
    const pools = overridesAny(view, "deployment", POOL_FIELDS) ? poolNames((field) => view.ofDeployment(field)) : shared;
    for (const { name, key, pool } of pools) {
      for (const server of servers) {
        if (server.key !== key) continue;
        const message = `${quoted(name)} is the name of the ${server.what} and of the ${pool}. Both would be the same FQDN in the internal domain: give the server or the pool another name.`;
        found.push({ message, subject: server.subject });
      }
    }
  }
  return found;
}

/** The internal pools that have a name, with it as it is and letter case aside. */
function poolNames(textOf: (field: PoolField) => Text) {
  return INTERNAL_POOLS.map(([field, pool]) => {
    const name = textOf(field)?.trim() ?? "";
    return { name, key: name.toLowerCase(), pool };
  }).filter(({ name }) => name !== "");
}

function poolsAlike({ text, subject }: Reading<PoolField>): readonly Statement[] {
  const name = text("edgePoolName");
  if (name === "" || !sameName(name, text("mediationPoolName"))) return [];
  const message = `${quoted(name)} is the name of the Mediation pool and of the Edge internal pool. Both would be the same FQDN in the internal domain: give one of them another name, like edgepool.`;
  return [{ message, subject: subject("edgePoolName") }];
}
