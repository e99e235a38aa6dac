import { publicAccessAddress, publicRelayAddress } from "../../../facts/dns.ts";
import { validAddress } from "../../../facts/validAddress.ts";
import { applianceTitle } from "../../../model/lookup.ts";
import { code, type Inline, line, listed } from "../../prose/block.ts";
import { ask, type Question } from "../question.ts";
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
    ...(hidden.length > 0 ? [ask("firewall", line`Which public address stands for each of these private ones: ${listed(hidden)}?`)] : []),
    ...(edgeAddresses.length > 0
      ? [
          ask(
            "firewall",
            line`For the Edges of ${title} at ${listed(edgeAddresses.map(code))}, is every row of the firewall table let through?`,
          ),
        ]
      : []),
  ];
}
