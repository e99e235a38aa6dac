import type { Appliance } from "../model/appliance.ts";
import type { Difference } from "../model/differences.ts";
import type { Ids } from "../model/ids.ts";
import { type SharedGateway, sharedDifferences, siteDifferences, unknownOverrides } from "./overrides.ts";
import type { Common } from "./readFile.ts";

/** What a file has beside its appliance's own fields and what its site shares. */
export interface Apart {
  /** Everything in which the file is not like the others. */
  readonly differences: readonly Difference[];
  /** What the appliance keeps of it; nothing is empty. */
  readonly kept: Pick<Appliance, "overrides" | "comments" | "repeated">;
}

/** What the files of a site share, against which each of them is held. */
export class SharedBySite {
  readonly #ofDeployment: Common;
  readonly #ofSite: Common;
  readonly #gateways: readonly SharedGateway[];
  readonly #ids: Ids;
  readonly #known = new Map<Common, Apart>();

  constructor(ofDeployment: Common, ofSite: Common, gateways: readonly SharedGateway[], ids: Ids) {
    this.#ofDeployment = ofDeployment;
    this.#ofSite = ofSite;
    this.#gateways = gateways;
    this.#ids = ids;
  }

  /** What one of the files has apart from the others; the same for files that have all of it in common, unless it holds a gateway of its own. */
  apart(file: Common): Apart {
    return this.#known.get(file) ?? this.#heldAgainst(file);
  }

  #heldAgainst(file: Common): Apart {
    const ofSite = siteDifferences(file, this.#ofSite, this.#gateways, this.#ids);
    const differences = [...sharedDifferences(file, this.#ofDeployment, this.#ofSite), ...ofSite.differences];
    const overrides = [...differences.map((one) => one.override), ...unknownOverrides(file, ofSite.idOf)];
    const idOfNumber = new Map([...ofSite.idOf].map(([{ number }, gatewayId]) => [number, gatewayId]));
    const comments = file.comments.map((comment) => withGatewayId(comment, idOfNumber));
    const repeated = file.repeated.map((one) => withGatewayId(one, idOfNumber));
    const kept = {
      ...(overrides.length > 0 && { overrides }),
      ...(comments.length > 0 && { comments }),
      ...(repeated.length > 0 && { repeated }),
    };
    const apart = { differences, kept };
    // A gateway that is not the site's has an id of its own in each file.
    if ([...ofSite.idOf.values()].every((id) => this.#isOfSite(id))) this.#known.set(file, apart);
    return apart;
  }

  #isOfSite(gatewayId: string): boolean {
    return this.#gateways.some(({ id }) => id === gatewayId);
  }
}

/** Names the gateway by its id: its number may change. A section that became no gateway has none. */
function withGatewayId<Read extends { readonly gatewayNumber?: string }>(
  { gatewayNumber, ...rest }: Read,
  idOfNumber: ReadonlyMap<string, string>,
): Omit<Read, "gatewayNumber"> & { gateway?: string } {
  const gateway = gatewayNumber === undefined ? undefined : idOfNumber.get(gatewayNumber);
  return gateway === undefined ? rest : { ...rest, gateway };
}
