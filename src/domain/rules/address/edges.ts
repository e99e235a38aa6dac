import type { ApplianceView } from "../../facts/siteContext.ts";
import type { ApplianceField } from "../../model/fields/index.ts";
import { applianceTitle } from "../../model/lookup.ts";
import type { Address } from "../../net/address.ts";
import { oncePerSite } from "../oncePerSite.ts";
import { shown } from "../quoted.ts";
import { ADDRESS_FIELDS, type AddressUse, addressUses } from "./uses.ts";

/** The addresses of an appliance's Edge that the internet has to do with. */
export class EdgeReading {
  readonly view: ApplianceView;
  /** undefined while the text is no address. */
  readonly access: Address | undefined;
  readonly relay: Address | undefined;
  /** Texts without white space at their ends; `""` for what is absent. */
  readonly relayPublic: string;
  readonly accessPublic: string;

  /** @param from where the appliance's address fields begin among those of its site */
  constructor(view: ApplianceView, uses: readonly AddressUse[], from: number) {
    this.view = view;
    this.access = uses[from + ACCESS]?.address;
    this.relay = uses[from + RELAY]?.address;
    this.relayPublic = uses[from + RELAY_PUBLIC]?.text ?? "";
    this.accessPublic = uses[from + ACCESS_PUBLIC]?.text ?? "";
  }

  /** How a person calls the appliance, for a message. */
  get name(): string {
    return shown(applianceTitle(this.view.appliance));
  }
}

const placeOf = (field: ApplianceField) => ADDRESS_FIELDS.findIndex((one) => one.field === field);
const ACCESS = placeOf("accessAddress");
const RELAY = placeOf("mediaRelayAddress");
const RELAY_PUBLIC = placeOf("mediaRelayPublicAddress");
const ACCESS_PUBLIC = placeOf("accessPublicAddress");

/** The Edges of a site's appliances, read as their files have them. */
export const edgeReadings = oncePerSite((context): readonly EdgeReading[] => {
  const uses = addressUses(context);
  return context.appliances.map((view, index) => new EdgeReading(view, uses, index * ADDRESS_FIELDS.length));
});
