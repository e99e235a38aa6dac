import type { ApplianceView, SiteContext } from "../facts/siteContext.ts";
import { overrideOf } from "../model/effective.ts";
import { fieldOf, type GatewayField } from "../model/fields/index.ts";
import type { Subject } from "../model/finding.ts";
import type { Gateway } from "../model/gateway.ts";
import { lineNamed } from "../model/lineField.ts";
import { gatewayTitle } from "../model/lookup.ts";
import type { Site } from "../model/site.ts";
import { oncePerSite } from "./oncePerSite.ts";
import { shown } from "./quoted.ts";
import { applianceSubject, gatewaySubject } from "./subjects.ts";

/** A gateway as its site has it, or as the file of an appliance has it that says something else. */
export interface GatewayReading {
  readonly gateway: Gateway;
  /** The appliance whose file has the gateway otherwise, or alone; undefined for the gateway as its site has it. */
  readonly view: ApplianceView | undefined;
  /** For a message: `the gateway sbc1`. */
  readonly use: string;
  /** The text without white space at its ends; `""` for what is absent. */
  text(field: GatewayField): string;
  /** Whom a finding is about: the gateway and the field, or the appliance whose file has the gateway otherwise, and the line. */
  subject(field?: GatewayField): Subject;
}

/**
 * The gateways of a site, then those that single appliances' files have otherwise or alone.
 * @param reads the fields that are looked at: a gateway that a file has otherwise in others only is not told again
 */
export function gatewayReadings(context: SiteContext, reads: readonly GatewayField[]): readonly GatewayReading[] {
  const { site } = context;
  const own = sharedReadings(context);
  const overriding = context.overriding.filter((view) => view.gateways !== site.gateways);
  if (overriding.length === 0) return own;
  const shared = new Map(site.gateways.map((gateway) => [gateway.id, gateway]));
  const others = overriding.flatMap((view) => view.gateways.map((gateway) => overridingReading(site, view, gateway)));
  const isOther = ({ gateway }: GatewayReading) => {
    const of = shared.get(gateway.id);
    return of === undefined || reads.some((field) => gateway[field] !== of[field]);
  };
  return [...own, ...others.filter(isOther)];
}

/** The gateways of a site as the site has them. */
export const sharedReadings = oncePerSite(({ site }): readonly GatewayReading[] =>
  site.gateways.map((gateway) => sharedReading(site, gateway)),
);

/** A gateway as its site has it. */
export function sharedReading(site: Site, gateway: Gateway): GatewayReading {
  return reading(gateway, undefined, (field) => gatewaySubject(site, gateway, field));
}

/** A gateway as one appliance's file has it. */
export function overridingReading(site: Site, view: ApplianceView, gateway: Gateway): GatewayReading {
  return reading(gateway, view, (field) => ({ ...applianceSubject(site, view.appliance), ...lineOf(view, gateway, field) }));
}

/** The line of the file that says so; none where the file lacks the line, or the gateway's own value is meant. */
function lineOf({ appliance }: ApplianceView, gateway: Gateway, field: GatewayField | undefined): Pick<Subject, "field" | "line"> {
  const key = field && fieldOf("gateway", field)?.ini?.key;
  const override = key === undefined ? undefined : overrideOf(appliance, "Gateway", key, gateway.id);
  return override ? lineNamed(override) : {};
}

function reading(gateway: Gateway, view: ApplianceView | undefined, subject: GatewayReading["subject"]): GatewayReading {
  let use: string | undefined;
  return {
    gateway,
    view,
    get use() {
      use ??= `the gateway ${shown(gatewayTitle(gateway))}`;
      return use;
    },
    text: (field) => gateway[field]?.trim() ?? "",
    subject,
  };
}
