import { memberFqdn } from "./domains.ts";
import type { ApplianceView } from "./siteContext.ts";
import { validAddress } from "./validAddress.ts";

/** A line of an Edge's hosts file. */
export interface HostsEntry {
  readonly address: string;
  readonly name: string;
}

export interface EdgeHosts {
  readonly entries: readonly HostsEntry[];
  /** What has no line, and why: sentences. */
  readonly missing: readonly string[];
}

/**
 * The names that an Edge resolves by its hosts file: the servers and internal pools of its own appliance, which is a
 * forest of its own (domain, §8). No name stands twice.
 */
export function edgeHosts(view: ApplianceView): EdgeHosts {
  const domain = view.ofDeployment("vmDomain");
  const [mediation, edge] = [view.own("mediationAddress"), view.own("edgeInternalAddress")];
  const wanted: readonly (readonly [what: string, name: string | undefined, address: string | undefined])[] = [
    ["domain controller", view.own("adName"), view.own("adAddress")],
    ["CMS server", view.own("cmsName"), view.own("cmsAddress")],
    ["Mediation Server", view.own("mediationName"), mediation],
    ["Mediation pool", view.ofDeployment("mediationPoolName"), mediation],
    ["Edge server", view.own("edgeName"), edge],
    ["Edge internal pool", view.ofDeployment("edgePoolName"), edge],
  ];
  const entries = new Map<string, HostsEntry>();
  const missing: string[] = [];
  for (const [what, label, addressText] of wanted) {
    const name = memberFqdn(label, domain);
    const address = validAddress(addressText);
    if (name === undefined || address === undefined) {
      missing.push(`The ${what} has no line: its ${name === undefined ? "name or domain" : "address"} is missing or not valid.`);
      continue;
    }
    const before = entries.get(name.toLowerCase());
    if (before === undefined) entries.set(name.toLowerCase(), { address, name });
    else if (before.address !== address) missing.push(`The ${what} has no line: its name, ${name}, already stands with ${before.address}.`);
  }
  return { entries: [...entries.values()], missing };
}
