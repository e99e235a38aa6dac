import { textOf } from "../../../model/change.ts";
import { sameMeaning } from "../../../model/fields/canonical.ts";
import type { Gateway } from "../../../model/gateway.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { lineNamed } from "../../../model/lineField.ts";
import type { Override } from "../../../model/override.ts";
import { overridingReading, sharedReading } from "../../gatewayReadings.ts";
import { applianceSubject } from "../../subjects.ts";
import { overrideKind } from "../overrideKind.ts";
import { type Difference, type Looked, told } from "./difference.ts";

/** Where a file has another gateway than its site: one more, one less, or the same with other values. */
export function gatewayDifferences(looked: Looked): readonly Difference[] {
  const { context, view } = looked;
  const { site } = context;
  if (view.gateways === site.gateways) return [];
  const shared = new Set(site.gateways.map(({ id }) => id));
  const written = new Set(view.gateways.map(({ id }) => id));
  const byGateway = groupBy(looked.overrides, ({ gateway }) => gateway);
  const of = ({ id }: Gateway) => byGateway.get(id) ?? [];
  const ofKnownKeys = (gateway: Gateway) => of(gateway).filter((one) => overrideKind(view.appliance, one).kind === "field");
  return [
    ...site.gateways.flatMap((gateway) =>
      written.has(gateway.id) ? differing(looked, gateway, ofKnownKeys(gateway)) : lacking(looked, gateway, ofKnownKeys(gateway)),
    ),
    ...view.gateways.filter(({ id }) => !shared.has(id)).flatMap((gateway) => additional(looked, gateway, of(gateway))),
  ];
}

function differing(looked: Looked, gateway: Gateway, overrides: readonly Override[]): readonly Difference[] {
  const { context, view } = looked;
  return overrides.flatMap((override): Difference[] => {
    const { field } = overrideKind(view.appliance, override);
    const shared = field && textOf(gateway, field.name);
    if (field === undefined || sameMeaning(field, shared, override.text)) return [];
    const use = sharedReading(context.site, gateway).use;
    const message = `${field.ini.key} of ${use} is not the same everywhere: the file of this appliance has ${told(override.text)}, the site ${told(shared)}. All appliances of a site share its gateways: ${shared === undefined ? "use this value for the whole site" : "use the site’s value, or correct that one"}.`;
    const difference = { message, subject: subjectOf(looked, override), overrides: [override] };
    if (shared !== undefined) return [{ ...difference, mend: "Use the site’s value" }];
    const args = { owner: "gateway", id: gateway.id, field: field.name, text: override.text } as const;
    return [{ ...difference, mend: "Use it for the whole site", share: { edit: "setField", args } }];
  });
}

function lacking(looked: Looked, gateway: Gateway, overrides: readonly Override[]): readonly Difference[] {
  const [first] = overrides;
  if (first === undefined) return [];
  const use = sharedReading(looked.context.site, gateway).use;
  const message = `The file of this appliance lacks ${use}, which its site has. Every gateway of a site is connected to every appliance of it: take it into this file, or remove it from the site.`;
  return [{ message, subject: subjectOf(looked, first), overrides, mend: "Take the gateway into this file" }];
}

function additional(looked: Looked, gateway: Gateway, overrides: readonly Override[]): readonly Difference[] {
  const { context, view } = looked;
  const [first] = overrides;
  if (first === undefined) return [];
  const use = overridingReading(context.site, view, gateway).use;
  const message = `The file of this appliance alone has ${use}; its site does not. All appliances of a site share its gateways: take it out of this file, or add it to the site.`;
  return [{ message, subject: subjectOf(looked, first), overrides, mend: "Take the gateway out of this file" }];
}

function subjectOf({ context, view }: Looked, override: Override): Difference["subject"] {
  return { ...applianceSubject(context.site, view.appliance), ...lineNamed(override) };
}
