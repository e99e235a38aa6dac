import type { ApplianceView, SiteContext } from "../../facts/siteContext.ts";
import type { ApplianceField } from "../../model/fields/index.ts";
import type { Subject } from "../../model/finding.ts";
import { applianceTitle } from "../../model/lookup.ts";
import { type Address, parseAddress } from "../../net/address.ts";
import { shown } from "../quoted.ts";
import { applianceSubject } from "../subjects.ts";

/** Where the address of a field lies: in the perimeter's corpnet, on the Edge's internet side, or before the NAT. */
type Side = "corpnet" | "internet" | "public";

interface AddressField {
  readonly field: ApplianceField;
  /** Whose address it is, for a message. */
  readonly what: string;
  readonly side: Side;
  /** Whether the appliance cannot be deployed without it. */
  readonly required?: true | undefined;
  /** Whether it is one of the Edge's, which take one address only. */
  readonly edge?: true | undefined;
}

/** The fields of an appliance that hold an address. */
export const ADDRESS_FIELDS = [
  { field: "hostAddress", what: "host", side: "corpnet" },
  { field: "baseVmAddress", what: "base VM", side: "corpnet" },
  { field: "adAddress", what: "domain controller", side: "corpnet", required: true },
  { field: "cmsAddress", what: "CMS server", side: "corpnet", required: true },
  { field: "mediationAddress", what: "Mediation Server", side: "corpnet", required: true },
  { field: "edgeInternalAddress", what: "Edge server", side: "corpnet", required: true, edge: true },
  { field: "accessAddress", what: "Access Edge", side: "internet", required: true, edge: true },
  { field: "mediaRelayAddress", what: "Media Relay", side: "internet", required: true, edge: true },
  { field: "mediaRelayPublicAddress", what: "public Media Relay", side: "public", edge: true },
  { field: "accessPublicAddress", what: "public Access Edge", side: "public", edge: true },
] as const satisfies readonly AddressField[];

/** What an appliance's file has in one of these fields. */
export interface AddressUse extends AddressField {
  readonly view: ApplianceView;
  /** Without white space at its ends; `""` for what is absent. */
  readonly text: string;
  /** undefined while the text is no address. */
  readonly address: Address | undefined;
}

const known = new WeakMap<SiteContext, readonly AddressUse[]>();

/** Every address field of a site's appliances, read once for all rules. */
export function addressUses(context: SiteContext): readonly AddressUse[] {
  const before = known.get(context);
  if (before) return before;
  const uses = context.appliances.flatMap((view) =>
    ADDRESS_FIELDS.map((of: AddressField): AddressUse => {
      const { field, what, side, required, edge } = of;
      const text = view.own(field)?.trim() ?? "";
      // One object shape for all: the largest deployment has 32,000 of them.
      return { field, what, side, required, edge, view, text, address: parseAddress(text) };
    }),
  );
  known.set(context, uses);
  return uses;
}

/** Whom a finding about an address is about. */
export function subjectOf({ site }: SiteContext, { view, field }: AddressUse): Subject {
  return applianceSubject(site, view.appliance, field);
}

/** Whose address it is, for a message: `the Mediation Server of SEA-CCE1`. */
export function describeUse({ what, view }: AddressUse): string {
  return `the ${what} of ${shown(applianceTitle(view.appliance))}`;
}
