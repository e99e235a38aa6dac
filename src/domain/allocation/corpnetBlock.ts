import type { Appliance } from "../model/appliance.ts";
import { type AddressField, SERVER_FIELDS, withAllocated } from "./fields.ts";
import { type SiteAddresses, take } from "./siteAddresses.ts";

/**
 * Gives the open corpnet addresses of the servers of a site's appliance number `index`: its own block (AD, CMS, Mediation, Edge in a row),
 * else the next free block, else whatever is free; what finds nothing is left empty.
 */
export function withServerAddresses(
  appliance: Appliance,
  index: number,
  open: readonly AddressField[],
  addresses: SiteAddresses,
): Appliance {
  const { corpnet } = addresses;
  const fields = SERVER_FIELDS.filter((field) => open.includes(field));
  if (corpnet === undefined || fields.length === 0) return appliance;
  const { free, start, step } = corpnet;
  const offsets = fields.map((field) => SERVER_FIELDS.indexOf(field));
  const block = free.nextBlock(start, step, index, offsets) ?? free.nextBlock(start, step, 0, offsets);
  return fields.reduce((written, field) => {
    const address = block === undefined ? free.any(start) : block + SERVER_FIELDS.indexOf(field);
    return withAllocated(written, field, address === undefined ? undefined : take(addresses, address));
  }, appliance);
}
