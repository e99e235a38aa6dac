import { parseList } from "../../../net/address.ts";
import { isFqdn, sameName } from "../../../net/name.ts";
import { setFieldFix } from "../../fixes.ts";
import { listed } from "../../quoted.ts";
import { deploymentValueRule } from "../../shared.ts";

export const sipDomainDuplicate = deploymentValueRule({
  id: "deployment/sip-domain-duplicate",
  severity: "error",
  title: "No two SIP domains are alike, letter case aside.",
  reads: ["sipDomains"],
  judge({ text, subject }) {
    const repeated = repeatedIn(parseList(text("sipDomains")).filter(isFqdn));
    if (repeated.length === 0) return [];
    const stands = repeated.length === 1 ? "stands" : "stand";
    const message = `${listed(repeated)} ${stands} more than once among the SIP domains; letter case does not count. Deployment would add the same domain twice: leave each domain once, the default one first.`;
    return [{ message, subject: subject("sipDomains") }];
  },
  fix(design, finding) {
    const domains = parseList(design.deployment.sipDomains);
    const once = domains.filter((domain, index) => domains.findIndex((one) => sameName(one, domain)) === index);
    return setFieldFix(design, finding, once.join(" "), "Leave each domain once");
  },
});

/** The domains that stand more than once, each once, as first spelled. */
function repeatedIn(domains: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  const repeated = new Set<string>();
  for (const domain of domains) {
    const key = domain.toLowerCase();
    const spelled = first.get(key);
    if (spelled === undefined) first.set(key, domain);
    else repeated.add(spelled);
  }
  return [...repeated];
}
