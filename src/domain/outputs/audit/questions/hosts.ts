import type { Finding } from "../../../model/finding.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { applianceTitle } from "../../../model/lookup.ts";
import { code, line, listed } from "../../prose/block.ts";
import { keyOf } from "../keyOf.ts";
import { aboutSome, ask, type Question } from "../question.ts";
import type { SiteAudit } from "../siteAudit.ts";

/** What those who look after the hosts know: names, addresses, shares, and which file is in force. */
export function hostQuestions({ facts: { site }, title, findings }: SiteAudit): readonly Question[] {
  const nameless = site.appliances.filter((one) => !one.hostName?.trim()).map((one) => code(applianceTitle(one)));
  const addressless = site.appliances.filter((one) => !one.hostAddress?.trim()).map((one) => code(applianceTitle(one)));
  const needsShare = site.appliances.length > 1 && !site.siteDirectory?.trim();
  return [
    ...aboutSome(nameless, {
      one: (name) => line`What is the host called on which ${name} runs?`,
      several: (names) => line`What are the hosts called on which these run: ${names}?`,
    }).map((text) => ask("hosts", text)),
    ...aboutSome(addressless, {
      one: (name) => line`Which corpnet address has the host of ${name}?`,
      several: (names) => line`Which corpnet address has each of the hosts of ${names}?`,
    }).map((text) => ask("hosts", text)),
    ...(needsShare ? [ask("hosts", line`Which share is the site directory of ${title}, the same on every host?`)] : []),
    ...[...groupBy(findings.filter(isDisagreement), ({ subject }) => subject.name)].map(([name, ones]) =>
      ask(
        "hosts",
        line`Which file is in force on ${code(name)}? Where it should agree with the others it does not: ${listed(ones.map(({ subject }) => code(keyOf(subject))))}.`,
      ),
    ),
  ];
}

function isDisagreement({ rule }: Finding): boolean {
  return rule === "ini/disagreement";
}
