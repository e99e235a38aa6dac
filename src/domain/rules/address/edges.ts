import type { ApplianceView } from "../../facts/siteContext.ts";
import { applianceTitle } from "../../model/lookup.ts";
import { type Address, parseAddress } from "../../net/address.ts";
import { shown } from "../quoted.ts";

/** The addresses of an appliance's Edge that the internet has to do with. */
export interface EdgeReading {
  /** How a person calls the appliance. */
  readonly name: string;
  /** undefined while the text is no address. */
  readonly access: Address | undefined;
  readonly relay: Address | undefined;
  /** Texts without white space at their ends; `""` for what is absent. */
  readonly relayPublic: string;
  readonly accessPublic: string;
}

/** Reads the external and public addresses of an Edge as its file has them. */
export function edgeReading(view: ApplianceView): EdgeReading {
  return {
    name: shown(applianceTitle(view.appliance)),
    access: parseAddress(view.own("accessAddress")?.trim()),
    relay: parseAddress(view.own("mediaRelayAddress")?.trim()),
    relayPublic: view.own("mediaRelayPublicAddress")?.trim() ?? "",
    accessPublic: view.own("accessPublicAddress")?.trim() ?? "",
  };
}
