import type { Deployment } from "../model/deployment.ts";
import { applianceTitle, gatewayTitle } from "../model/lookup.ts";

/** One address field of the design, found by the name of the machine that has it. */
export interface AddressEntry {
  readonly kind: "appliance" | "gateway";
  readonly id: string;
  readonly field: string;
  /** For a sentence: `Mediation Server of SEA-HOST1`. */
  readonly machine: string;
  readonly holder: Readonly<Record<string, unknown>>;
}

const SERVERS = [
  ["hostName", "hostAddress", "host"],
  ["adName", "adAddress", "domain controller"],
  ["cmsName", "cmsAddress", "CMS server"],
  ["mediationName", "mediationAddress", "Mediation Server"],
  ["edgeName", "edgeInternalAddress", "Edge server"],
] as const;

/** The machines of a deployment by name: short or fully qualified, letter case aside. */
export class AddressBook {
  readonly #entries = new Map<string, AddressEntry[]>();
  readonly #domain: string;

  constructor(deployment: Deployment) {
    this.#domain = deployment.vmDomain?.trim().toLowerCase() ?? "";
    for (const site of deployment.sites) {
      for (const appliance of site.appliances) {
        const of = { kind: "appliance", id: appliance.id, holder: appliance } as const;
        for (const [name, field, server] of SERVERS) {
          this.#add(appliance[name], { ...of, field, machine: `${server} of ${applianceTitle(appliance)}` });
        }
      }
      for (const gateway of site.gateways) {
        const machine = `gateway ${gatewayTitle(gateway)}`;
        this.#add(gateway.fqdn, { kind: "gateway", id: gateway.id, field: "address", machine, holder: gateway });
      }
    }
  }

  /** All that has that name. */
  entries(name: string): readonly AddressEntry[] {
    const key = name.trim().toLowerCase();
    const short = this.#domain !== "" && key.endsWith(`.${this.#domain}`) ? key.slice(0, -this.#domain.length - 1) : key;
    return this.#entries.get(key) ?? this.#entries.get(short) ?? [];
  }

  #add(name: string | undefined, entry: AddressEntry): void {
    const key = name?.trim().toLowerCase() ?? "";
    if (key !== "") this.#entries.set(key, [...(this.#entries.get(key) ?? []), entry]);
  }
}
