import type { Finding } from "../../../model/finding.ts";
import { line, strong } from "../../prose/block.ts";
import { ask, type Question, type Who } from "../question.ts";

/** Errors and warnings that nobody can settle at a desk: who knows the answer, and what to ask; the message gives the values. */
const ASKED: Readonly<Record<string, readonly [who: Who, question: string, ofSeveral?: string]>> = {
  "name/server-unique": ["hosts", "Which of them bears the name?"],
  "name/host-unique": ["hosts", "Which of them bears the name?"],
  "name/required": ["hosts", "What is the name?"],
  "address/conflict": ["hosts", "Which of them has the address?"],
  "address/required": ["hosts", "Which address is it?", "Which addresses are they?"],
  "address/valid": ["hosts", "Which address is it?"],
  "address/in-subnet": ["firewall", "Which is right, the address or the subnet?"],
  "address/public-conflict": ["firewall", "Which Edge has the public address?"],
  "network/corpnet-gateway-required": ["firewall", "Which default gateway is it?"],
  "network/corpnet-gateway-in-subnet": ["firewall", "Which is right, the gateway or the subnet?"],
  "network/internet-gateway-in-subnet": ["firewall", "Which is right, the gateway or the subnet?"],
  "network/corpnet-dns-required": ["dns", "Which DNS servers are they?"],
  "network/edge-dns-required": ["dns", "Which DNS servers may the Edges ask on their internet side?"],
  "gateway/required-fields": ["carrier", "What is it?"],
  "gateway/fqdn-valid": ["carrier", "What is the name?"],
  "gateway/port": ["carrier", "Which port is it?"],
  "gateway/tls-needs-fqdn": ["carrier", "Under which name does the gateway have its certificate?"],
  "gateway/duplicate": ["carrier", "Are they one gateway or two?"],
  "gateway/shared-across-sites": ["carrier", "Which site does it belong to?"],
  "gateway/voice-route-unknown": ["carrier", "Which numbers go this way?"],
  "gateway/voice-route-required": ["carrier", "Which numbers go this way?"],
  "site/gateway-required": ["carrier", "Which gateways serve the site?"],
  "site/single-gateway": ["carrier", "Is there a second one?"],
  "site/capacity-short": ["carrier", "Is the need right?"],
  "site/name-default": ["tenant", "What is the site called in the tenant?"],
  "site/name-unique": ["tenant", "Are they one site or two?"],
  "site/access-pool-unique": ["tenant", "Which Access Edge has each site in the tenant?"],
  "deployment/sip-domain-required": ["tenant", "Which SIP domains are they?"],
  "deployment/sip-domain-valid": ["tenant", "What is the domain called?"],
  "deployment/sip-domain-onmicrosoft": ["tenant", "Which domain do the users have?"],
  "deployment/federation-fqdn": ["tenant", "Is the tenant one of the worldwide Office 365?"],
};

/** What findings leave to ask; what the studio can mend, or a look at the design settles, is not asked. */
export function findingQuestions(findings: readonly Finding[]): readonly Question[] {
  return findings.flatMap(({ rule, message, subject, extent = 1 }): Question[] => {
    const known = Object.hasOwn(ASKED, rule) ? ASKED[rule] : undefined;
    if (known === undefined) return [];
    const [who, ofOne, ofSeveral = ofOne] = known;
    const question = extent > 1 ? ofSeveral : ofOne;
    const values = firstSentence(message);
    return [ask(who, values.includes(subject.name) ? line`${values} ${question}` : line`${strong(subject.name)}: ${values} ${question}`)];
  });
}

/** The sentence with the values; those after it say why it matters and how to mend it. */
function firstSentence(message: string): string {
  return /^.*?\.(?=\s+\p{Lu})/su.exec(message)?.[0] ?? message;
}
