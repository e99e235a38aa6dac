import type { ApplianceView } from "../../facts/siteContext.ts";
import type { ApplianceField } from "../../model/fields/index.ts";
import type { Subject } from "../../model/finding.ts";
import { applianceTitle } from "../../model/lookup.ts";
import type { Site } from "../../model/site.ts";
import { type Address, parseAddress } from "../../net/address.ts";
import { oncePerSite } from "../oncePerSite.ts";
import { shown } from "../quoted.ts";
import type { Claim } from "../rule.ts";
import { applianceSubject } from "../subjects.ts";

/** Where the address of a field lies: in the perimeter's corpnet, on the Edge's internet side, or before the NAT. */
type Side = "corpnet" | "internet" | "public";

interface AddressField {
  readonly field: ApplianceField;
  /** Whose address it is, for a message. */
  readonly what: string;
  readonly side: Side;
  /** Whether the appliance cannot be deployed without it. */
  readonly required?: true;
  /** Whether it is one of the Edge's, which take one address only. */
  readonly edge?: true;
}

/** The fields of an appliance that hold an address. */
export const ADDRESS_FIELDS: readonly AddressField[] = [
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
];

/** What an appliance's file has in one of these fields; where it is an address, the appliance claims it for itself. */
export class AddressUse implements Claim {
  readonly of: AddressField;
  readonly view: ApplianceView;
  /** Without white space at its ends; `""` for what is absent. */
  readonly text: string;
  /** undefined while the text is no address. */
  readonly address: Address | undefined;
  readonly #site: Site;

  constructor(site: Site, view: ApplianceView, of: AddressField) {
    this.#site = site;
    this.of = of;
    this.view = view;
    this.text = view.own(of.field)?.trim() ?? "";
    this.address = parseAddress(this.text);
  }

  get key(): Claim["key"] {
    return this.address ?? this.text;
  }

  get site(): string {
    return this.#site.id;
  }

  /** What an Edge has outside is one machine, and a site's appliances make one base VM. */
  get group(): Claim["group"] {
    if (this.of.field === "baseVmAddress") return this.#site.id;
    return this.of.side === "corpnet" ? this : this.view.appliance;
  }

  /** Whom a finding about the address is about. */
  get subject(): Subject {
    return applianceSubject(this.#site, this.view.appliance, this.of.field);
  }

  /** Whose address it is, for a message: `the Mediation Server of SEA-CCE1`. */
  get use(): string {
    return `the ${this.of.what} of ${shown(applianceTitle(this.view.appliance))}`;
  }
}

/** Every address field of a site's appliances. */
export const addressUses = oncePerSite(({ site, appliances }): readonly AddressUse[] => {
  const uses: AddressUse[] = [];
  for (const view of appliances) for (const of of ADDRESS_FIELDS) uses.push(new AddressUse(site, view, of));
  return uses;
});
