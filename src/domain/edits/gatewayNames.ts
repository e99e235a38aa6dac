import type { Deployment } from "../model/deployment.ts";
import type { Text } from "../model/text.ts";
import { firstFree } from "./newSite.ts";

/** The names of all gateways, letter case aside; they are counted once, however many are then named anew. */
export class GatewayNames {
  readonly #users = new Map<string, number>();

  constructor({ sites }: Deployment) {
    for (const { gateways } of sites) for (const { fqdn } of gateways) this.#add(fqdn, 1);
  }

  /**
   * The FQDN of a copied gateway: its first label with the next number that no other gateway has, `sbc1` → `sbc2`.
   * @param own what the gateway is called so far
   */
  freeFor(wanted: Text, own = wanted): Text {
    const fqdn = wanted?.trim();
    if (!fqdn) return wanted;
    const [host = "", ...domain] = fqdn.split(".");
    const stem = host.replace(/\d+$/, "");
    return firstFree((number) => {
      const name = [`${stem}${number}`, ...domain].join(".");
      const key = keyOf(name);
      const others = (this.#users.get(key) ?? 0) - (key === keyOf(own) ? 1 : 0);
      return others > 0 ? undefined : name;
    });
  }

  /** A gateway is called otherwise from now on. */
  rename(was: Text, now: Text): void {
    this.#add(was, -1);
    this.#add(now, 1);
  }

  #add(fqdn: Text, by: 1 | -1): void {
    const key = keyOf(fqdn);
    this.#users.set(key, (this.#users.get(key) ?? 0) + by);
  }
}

function keyOf(fqdn: Text): string {
  return fqdn?.trim().toLowerCase() ?? "";
}
