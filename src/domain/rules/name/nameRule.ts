import type { ApplianceView } from "../../facts/siteContext.ts";
import type { ApplianceField } from "../../model/fields/index.ts";
import type { RuleBase, SiteRule, SiteRuleContext, Statement } from "../rule.ts";
import { deploymentReading, overridingReadings, type Reading, siteReadings } from "../shared.ts";
import { applianceSubject } from "../subjects.ts";
import { EXTERNAL_POOLS, INTERNAL_POOLS, SERVERS } from "./names.ts";

/** A rule about each name by itself. */
interface NameRule extends RuleBase {
  /** Whether the names of the hosts, which no file holds, are judged too. */
  readonly hosts: boolean;
  /**
   * @param name without white space at its ends, `""` where there is none
   * @param what what it names, e.g. `Mediation pool`
   * @returns the message, or undefined when all is well
   */
  judge(name: string, what: string): string | undefined;
}

/** Makes a rule about each name by itself: of the servers, of the pools and, if wanted, of the hosts. */
export function nameRule({ hosts, judge, ...base }: NameRule): SiteRule {
  const ownNames: readonly (readonly [ApplianceField, string])[] = hosts ? [["hostName", "host"], ...SERVERS] : SERVERS;

  function ofPools<Name extends string>(pools: readonly (readonly [Name, string])[], { text, subject }: Reading<Name>): Statement[] {
    return pools.flatMap(([field, what]) => {
      const message = judge(text(field), what);
      return message === undefined ? [] : [{ message, subject: subject(field) }];
    });
  }

  function ofAppliance({ site }: SiteRuleContext, view: ApplianceView): Statement[] {
    return ownNames.flatMap(([field, what]) => {
      const message = judge(view.own(field)?.trim() ?? "", what);
      return message === undefined ? [] : [{ message, subject: applianceSubject(site, view.appliance, field) }];
    });
  }

  return {
    ...base,
    scope: "site",
    checkShared: (deployment) => ofPools(INTERNAL_POOLS, deploymentReading(deployment)),
    // Each pool is read by itself, so that an override of one pool does not repeat what is said of the other.
    check: (context) => [
      ...EXTERNAL_POOLS.flatMap((pool) => siteReadings(context, [pool[0]]).flatMap((reading) => ofPools([pool], reading))),
      ...INTERNAL_POOLS.flatMap((pool) => overridingReadings(context, [pool[0]]).flatMap((reading) => ofPools([pool], reading))),
      ...context.appliances.flatMap((view) => ofAppliance(context, view)),
    ],
  };
}
