import type { Deployment } from "../model/deployment.ts";
import { parseList } from "../net/address.ts";
import type { EntryValue } from "./entries.ts";

/** The domains in which the names of a design become full ones: Edge pools in those of SIP, servers and internal pools in that of the VMs. */
export interface Domains {
  readonly sip: readonly string[];
  readonly vm: readonly string[];
}

/** The domains of a deployment in small letters, as far as they are written. */
export function domainsOf({ sipDomains, vmDomain }: Deployment): Domains {
  return { sip: parseList(sipDomains?.toLowerCase()), vm: parseList(vmDomain?.toLowerCase()) };
}

/**
 * The full name that a word begins, e.g. `sea-ad1.cce.local` of the domain controller `SEA-AD1`. The word has to go beyond the name
 * itself: a domain alone would find everything in it.
 * @param word in small letters
 */
export function fullNameOf({ field, text, lower }: EntryValue, word: string, { sip, vm }: Domains): string | undefined {
  // A host stands in the company's own domain, which no design knows.
  if (field.kind !== "netbios" || field.name === "hostName" || word[lower.length] !== "." || !word.startsWith(lower)) return undefined;
  const begun = word.slice(lower.length + 1);
  const domain = (field.owner === "site" ? sip : vm).find((one) => one.startsWith(begun));
  return domain && `${text}.${domain}`;
}
