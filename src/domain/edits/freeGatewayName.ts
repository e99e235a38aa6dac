import type { Deployment } from "../model/deployment.ts";
import type { Gateway } from "../model/gateway.ts";
import type { Text } from "../model/text.ts";
import { firstFree } from "./newSite.ts";

/** The FQDN of a copied gateway: its first label with the next number that no other gateway has, `sbc1` → `sbc2`. */
export function freeGatewayName(deployment: Deployment, gateway: Gateway): Text {
  const fqdn = gateway.fqdn?.trim();
  if (!fqdn) return gateway.fqdn;
  const [host = "", ...domain] = fqdn.split(".");
  const stem = host.replace(/\d+$/, "");
  const others = deployment.sites.flatMap((site) => site.gateways).filter(({ id }) => id !== gateway.id);
  const used = new Set(others.map((one) => one.fqdn?.trim().toLowerCase()));
  return firstFree((number) => {
    const name = [`${stem}${number}`, ...domain].join(".");
    return used.has(name.toLowerCase()) ? undefined : name;
  });
}
