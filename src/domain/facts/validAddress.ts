import { parseAddress } from "../net/address.ts";

/** The address that a text is, without white space around it; undefined for a text that is none. */
export function validAddress(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return parseAddress(trimmed) === undefined ? undefined : trimmed;
}
