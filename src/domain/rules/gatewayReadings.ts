import type { GatewayField } from "../model/fields/index.ts";
import type { Subject } from "../model/finding.ts";
import type { Gateway } from "../model/gateway.ts";
import { gatewayTitle } from "../model/lookup.ts";
import { shown } from "./quoted.ts";
import type { SiteRuleContext } from "./rule.ts";
import { applianceSubject, gatewaySubject } from "./subjects.ts";

/** A gateway as its site has it, or as the file of an appliance has it that says something else. */
export interface GatewayReading {
  readonly gateway: Gateway;
  /** For a message: `the gateway sbc1`. */
  readonly use: string;
  /** The text without white space at its ends; `""` for what is absent. */
  text(field: GatewayField): string;
  /** Whom a finding is about: the gateway and the field, or the appliance whose file has the gateway otherwise. */
  subject(field?: GatewayField): Subject;
}

/** The gateways of a site, then those that single appliances' files have otherwise or alone. */
export function gatewayReadings({ site, appliances }: SiteRuleContext): readonly GatewayReading[] {
  const own = site.gateways.map((gateway) => reading(gateway, (field) => gatewaySubject(site, gateway, field)));
  const overriding = appliances.filter((view) => view.gateways !== site.gateways);
  if (overriding.length === 0) return own;
  const shared = new Set(site.gateways);
  return [
    ...own,
    ...overriding.flatMap((view) =>
      view.gateways
        .filter((gateway) => !shared.has(gateway))
        .map((gateway) => reading(gateway, () => applianceSubject(site, view.appliance))),
    ),
  ];
}

function reading(gateway: Gateway, subject: GatewayReading["subject"]): GatewayReading {
  return { gateway, use: `the gateway ${shown(gatewayTitle(gateway))}`, text: (field) => gateway[field]?.trim() ?? "", subject };
}
