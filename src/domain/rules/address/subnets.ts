import type { SiteSubnets } from "../../facts/types.ts";
import type { Subnet } from "../../net/subnet.ts";
import type { AddressUse } from "./uses.ts";

/** The subnet in which the address of a field has to lie; undefined where none has, or where it is not known. */
export function subnetOfUse({ of: { side } }: AddressUse, subnets: SiteSubnets): Subnet | undefined {
  return side === "public" ? undefined : subnets[side];
}
