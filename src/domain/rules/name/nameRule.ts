import type { RuleBase, SiteRule, SiteRuleContext, Statement } from "../rule.ts";
import { deploymentReading, overridingReadings, type Reading, siteReadings } from "../shared.ts";
import { EXTERNAL_POOLS, INTERNAL_POOLS, type MachineName, machineNames } from "./names.ts";

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
  function ofPools<Name extends string>(pools: readonly (readonly [Name, string])[], { text, subject }: Reading<Name>): Statement[] {
    return pools.flatMap(([field, what]) => {
      const message = judge(text(field), what);
      return message === undefined ? [] : [{ message, subject: subject(field) }];
    });
  }

  function ofMachines(context: SiteRuleContext): Statement[] {
    const found: Statement[] = [];
    const ask = (machine: MachineName) => {
      const message = judge(machine.name, machine.what);
      if (message !== undefined) found.push({ message, subject: machine.subject });
    };
    for (const { host, servers } of machineNames(context)) {
      if (hosts) ask(host);
      for (const server of servers) ask(server);
    }
    return found;
  }

  return {
    ...base,
    scope: "site",
    checkShared: (deployment) => ofPools(INTERNAL_POOLS, deploymentReading(deployment)),
    // Each pool is read by itself, so that an override of one pool does not repeat what is said of the other.
    check: (context) => [
      ...EXTERNAL_POOLS.flatMap((pool) => siteReadings(context, [pool[0]]).flatMap((reading) => ofPools([pool], reading))),
      ...INTERNAL_POOLS.flatMap((pool) => overridingReadings(context, [pool[0]]).flatMap((reading) => ofPools([pool], reading))),
      ...ofMachines(context),
    ],
  };
}
