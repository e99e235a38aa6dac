import { unwritableReason } from "../model/ini/text.ts";
import { parseList } from "../net/address.ts";
import { isFqdn, isUnderDomain, sameName } from "../net/name.ts";
import { listed, quoted } from "../rules/quoted.ts";
import type { Answers } from "./answers.ts";
import type { Problems } from "./problem.ts";

/** The longest SIP domain whose Edge pools (`ap200.` before it) still fit a certificate's subject of 64 characters. */
const LONGEST_DEFAULT_DOMAIN = 58;
/** The longest domain that leaves room for a server or `sip.` in a name of 253 characters. */
const LONGEST_DOMAIN = 230;

/** The domains as they will be written; empty and undefined where the answer cannot be used. */
export interface Domains {
  readonly customer: string;
  readonly sip: readonly string[];
  readonly vm: string | undefined;
}

export function readDomains(answers: Answers, problems: Problems): Domains {
  const customer = answers.customer.trim();
  const unwritable = unwritableReason(customer);
  if (unwritable) problems.general("customer", `${quoted(customer)} ${unwritable}. Write the name in one line.`);
  const sip = parseList(answers.sipDomains);
  const [sipProblem] = [...sipDomainProblems(sip)];
  if (sipProblem) problems.general("sipDomains", sipProblem);
  const vm = answers.vmDomain.trim();
  const [vmProblem] = [...vmDomainProblems(vm, sip)];
  if (vmProblem) problems.general("vmDomain", vmProblem);
  return { customer, sip: sipProblem ? [] : sip, vm: vmProblem ? undefined : vm };
}

function* sipDomainProblems(domains: readonly string[]): Generator<string> {
  const [first] = domains;
  if (first === undefined)
    yield "No SIP domain is given. Write the part after the @ of the users’ sign-in addresses, the default domain first.";
  const wrong = domains.filter((domain) => !isFqdn(domain));
  if (wrong.length > 0)
    yield `${listed(wrong)} ${wrong.length === 1 ? "is no domain name" : "are no domain names"} of two labels or more. Write each domain in full, with spaces between them.`;
  const twice = domains.find((domain, index) => domains.findIndex((one) => sameName(one, domain)) !== index);
  if (twice !== undefined) yield `${quoted(twice)} stands twice. Name every SIP domain once.`;
  const foreign = domains.find((domain) => isUnderDomain(domain, "onmicrosoft.com"));
  if (foreign !== undefined)
    yield `${quoted(foreign)} belongs to Office 365, and no public certificate can be had for it. Write the company’s own domains.`;
  if (first !== undefined && first.length > LONGEST_DEFAULT_DOMAIN)
    yield `${quoted(first)} has ${first.length} characters. It names the Edge pools, whose certificates leave it ${LONGEST_DEFAULT_DOMAIN}: put a shorter domain first.`;
  const long = domains.find((domain) => domain.length > LONGEST_DOMAIN);
  if (long !== undefined)
    yield `${quoted(long)} has ${long.length} characters, which leaves no room for a server’s name before it. Write a shorter domain.`;
}

function* vmDomainProblems(vm: string, sip: readonly string[]): Generator<string> {
  if (vm === "")
    yield "No internal domain is given. The VMs form a forest of their own: write a domain of two labels that nothing else uses.";
  if (!isFqdn(vm)) yield `${quoted(vm)} is no domain name of two labels or more. Write it in full, e.g. with .local at its end.`;
  if (vm.length > LONGEST_DOMAIN)
    yield `${quoted(vm)} has ${vm.length} characters, which leaves no room for a server’s name before it. Write a shorter domain.`;
  const same = sip.find((domain) => isUnderDomain(domain, vm));
  if (same !== undefined)
    yield `${quoted(vm)} ${sameName(same, vm) ? "is a SIP domain" : `holds the SIP domain ${quoted(same)}`}, and the forest of the VMs must be apart from it. Write another domain.`;
}
