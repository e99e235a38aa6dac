import { sameName } from "../../../net/name.ts";
import { reallocateFix } from "../../allocationFixes.ts";
import { poolFix } from "../../poolFix.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule, Statement } from "../../rule.ts";
import { deploymentReading, overridingReadings, type Reading } from "../../shared.ts";
import { applianceSubject } from "../../subjects.ts";
import { INTERNAL_POOLS, SERVERS } from "../names.ts";

type PoolField = (typeof INTERNAL_POOLS)[number][0];

export const poolVsServer: SiteRule = {
  id: "name/pool-vs-server",
  severity: "error",
  title: "Neither internal pool has a server's name, and the two differ.",
  scope: "site",
  checkShared: (deployment) => poolsAlike(deploymentReading(deployment)),
  check(context) {
    const { site, appliances } = context;
    const serversLikePools = appliances.flatMap(({ appliance, own, ofDeployment }) =>
      INTERNAL_POOLS.flatMap(([poolField, pool]) => {
        const name = ofDeployment(poolField)?.trim() ?? "";
        if (name === "") return [];
        return SERVERS.filter(([field]) => sameName(own(field)?.trim() ?? "", name)).map(([field, server]) => {
          const message = `${quoted(name)} is the name of the ${server} and of the ${pool}. Both would be the same FQDN in the internal domain: give the server or the pool another name.`;
          return { message, subject: applianceSubject(site, appliance, field) };
        });
      }),
    );
    const fields = INTERNAL_POOLS.map(([field]) => field);
    return [...overridingReadings(context, fields).flatMap(poolsAlike), ...serversLikePools];
  },
  fix: (design, finding) => poolFix(design, finding) ?? reallocateFix(design, finding),
};

function poolsAlike({ text, subject }: Reading<PoolField>): readonly Statement[] {
  const name = text("edgePoolName");
  if (name === "" || !sameName(name, text("mediationPoolName"))) return [];
  const message = `${quoted(name)} is the name of the Mediation pool and of the Edge internal pool. Both would be the same FQDN in the internal domain: give one of them another name, like edgepool.`;
  return [{ message, subject: subject("edgePoolName") }];
}
