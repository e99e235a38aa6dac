import { publicAccessAddress, publicRelayAddress } from "../../../facts/dns.ts";
import { validAddress } from "../../../facts/validAddress.ts";
import { applianceTitle } from "../../../model/lookup.ts";
import { code, type Inline, line } from "../../prose/block.ts";
import { aboutSome, ask, type Question } from "../question.ts";
import type { SiteAudit } from "../siteAudit.ts";

/** What those who look after firewalls and networks know: translated addresses, and whether everything gets through. */
export function firewallQuestions({ facts, title, edgeAddresses }: SiteAudit): readonly Question[] {
  const hidden = facts.context.appliances.flatMap((view): Inline[] => {
    const access = validAddress(view.own("accessAddress"));
    const relay = validAddress(view.own("mediaRelayAddress"));
    const untold = [
      ...(access !== undefined && publicAccessAddress(view) === undefined ? [access] : []),
      ...(relay !== undefined && publicRelayAddress(view) === undefined ? [relay] : []),
    ];
    return [...new Set(untold)].map((address) => code(`${address} (${applianceTitle(view.appliance)})`));
  });
  return [
    ...aboutSome(hidden, {
      one: (address) => line`Which public address stands for the private one ${address}?`,
      several: (addresses) => line`Which public address stands for each of these private ones: ${addresses}?`,
    }).map((text) => ask("firewall", text)),
    ...aboutSome(edgeAddresses.map(code), {
      one: (address) => line`For the Edge of ${title} at ${address}, is every row of the firewall table let through?`,
      several: (addresses) => line`For the Edges of ${title} at ${addresses}, is every row of the firewall table let through?`,
    }).map((text) => ask("firewall", text)),
  ];
}
