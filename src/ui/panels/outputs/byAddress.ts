import { parseAddress } from "../../../domain/net/address.ts";
import type { Cell, Row } from "../../../domain/outputs/table/table.ts";
import { compareValues } from "../../kit/table/byValue.ts";
import type { RowOf } from "../../kit/table/column.ts";

/** Orders addresses by their number, before what is none; nothing comes first. */
export function compareAddresses(one: Cell, other: Cell): number {
  if (one === null || other === null) return compareValues(one, other);
  const [address, than] = [parseAddress(String(one)), parseAddress(String(other))];
  if (address !== undefined && than !== undefined) return address - than;
  if (address !== undefined || than !== undefined) return address === undefined ? 1 : -1;
  return compareValues(one, other);
}

/** Orders rows by what they hold in a column of addresses. */
export function byAddress(one: RowOf<Row>, other: RowOf<Row>, columnId: string): number {
  return compareAddresses(one.getValue<Cell>(columnId), other.getValue<Cell>(columnId));
}
