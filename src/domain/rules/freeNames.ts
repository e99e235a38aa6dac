import { UsedNames } from "../allocation/usedNames.ts";
import type { Deployment } from "../model/deployment.ts";
import { fieldOf } from "../model/fields/index.ts";
import { isNetbiosName } from "../net/name.ts";

/** The longest name that Windows takes. */
const LONGEST = 15;
const MOST_DIGITS = 6;

/** The fields that name a pool. */
export type PoolField = "mediationPoolName" | "edgePoolName" | "accessPoolName" | "mediaRelayPoolName";

/** A name for a pool that nothing in the deployment has: the default where there is one, else the next number after `text`. */
export function freePoolName(deployment: Deployment, field: PoolField, text: string): string {
  const used = new UsedNames(deployment);
  const isFree = (name: string) => !used.has(name);
  if (field === "mediationPoolName" || field === "edgePoolName") {
    const usual = fieldOf("deployment", field)?.initial ?? field;
    return isFree(usual) ? usual : nextNumber(usual, isFree);
  }
  const isStem = isNetbiosName(text) && text.toLowerCase() !== "sip";
  return nextNumber(isStem ? text : field === "accessPoolName" ? "ap0" : "mr0", isFree);
}

/** The first of `Seattle 2`, `Seattle 3` … that is free. */
export function freeSiteName({ sites }: Deployment, text: string): string {
  const used = new Set(sites.map(({ siteName }) => siteName?.trim().toLowerCase()));
  const stem = numbered(text).digits === "" ? `${text} ` : text;
  return nextNumber(stem, (name) => !used.has(name), Number.POSITIVE_INFINITY);
}

/** The text with the next number at its end for which it is free; 2 follows no number. */
function nextNumber(text: string, isFree: (name: string) => boolean, longest = LONGEST): string {
  const { stem, digits } = numbered(text);
  for (let number = digits === "" ? 2 : Number(digits) + 1; ; number += 1) {
    const name = `${stem.slice(0, longest - String(number).length)}${number}`;
    if (isFree(name)) return name;
  }
}

function numbered(text: string): { readonly stem: string; readonly digits: string } {
  const digits = /\d*$/.exec(text.slice(-MOST_DIGITS))?.[0] ?? "";
  return { stem: text.slice(0, text.length - digits.length), digits };
}
