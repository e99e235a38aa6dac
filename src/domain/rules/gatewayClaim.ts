import type { GatewayField } from "../model/fields/index.ts";
import type { Subject } from "../model/finding.ts";
import type { GatewayReading } from "./gatewayReadings.ts";
import type { Claim } from "./rule.ts";

/** What a gateway claims by one of its fields. */
export class GatewayClaim implements Claim {
  readonly site: string;
  readonly key: Claim["key"];
  readonly group: Claim["group"];
  readonly #of: GatewayReading;
  readonly #field: GatewayField;
  readonly #describe: (of: GatewayReading) => string;

  /** @param what the key, who may share it, and what the use is in a message */
  constructor(
    site: string,
    of: GatewayReading,
    field: GatewayField,
    what: Pick<Claim, "key" | "group"> & { readonly describe: (of: GatewayReading) => string },
  ) {
    this.site = site;
    this.key = what.key;
    this.group = what.group;
    this.#of = of;
    this.#field = field;
    this.#describe = what.describe;
  }

  get subject(): Subject {
    return this.#of.subject(this.#field);
  }

  get use(): string {
    return this.#describe(this.#of);
  }
}
