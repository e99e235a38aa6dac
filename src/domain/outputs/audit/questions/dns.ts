import { groupBy } from "../../../model/groupBy.ts";
import type { OutputTarget } from "../../output.ts";
import { code, line, listed } from "../../prose/block.ts";
import { ask, type Question } from "../question.ts";
import type { SiteAudit } from "../siteAudit.ts";

/** What those who look after DNS know: whether the site’s names lead to its Edges. */
export function dnsQuestions({ facts }: SiteAudit): readonly Question[] {
  const records = groupBy(facts.dns.external, ({ name }) => name);
  return [...records].map(([name, ones]) =>
    ask("dns", line`Does ${code(name)} resolve outside to ${listed(ones.map(({ value }) => code(value)))} and to nothing else?`),
  );
}

/** Of the whole deployment: the names that belong to Office 365. */
export function deploymentDnsQuestions({ facts, sites }: OutputTarget): readonly Question[] {
  const { verify } = facts.dns(sites);
  return [...groupBy(verify, ({ zone }) => zone)].map(([zone, records]) =>
    ask(
      "dns",
      line`In ${code(zone)}, do these lead to Office 365: ${listed(records.map(({ name, type, value }) => code(`${name} ${type} ${value}`)))}?`,
    ),
  );
}
