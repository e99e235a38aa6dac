import { isNetbiosName } from "../../net/name.ts";
import type { NameKind } from "./names.ts";

const LONGEST_NETBIOS = 15;

/** A name in parts: what stays, and the number at its end. */
interface Parts {
  readonly stem: string;
  readonly number: number | undefined;
  /** How many digits the number has, zeros in front included. */
  readonly digits: number;
}

/** The number with which the search for a free name begins: the one after its own, else 2. */
export function firstNumber(name: string): number {
  return (partsOf(name).number ?? 1) + 1;
}

/** A name with another number at its end; a NetBIOS name keeps to its 15 characters. */
export function numbered(name: string, number: number, kind: NameKind): string {
  const parts = partsOf(name);
  const digits = String(number).padStart(parts.digits, "0");
  const stem = parts.number === undefined ? parts.stem + GAPS[kind] : parts.stem;
  return isNetbiosName(name) && kind !== "site" && kind !== "directory"
    ? stem.slice(0, LONGEST_NETBIOS - digits.length) + digits
    : stem + digits;
}

/** What stands between a name without a number and the one it gets. */
const GAPS: Readonly<Record<NameKind, string>> = {
  site: " ",
  directory: "-",
  externalPool: "",
  mediationPool: "",
  edgePool: "",
  server: "",
};

/** Longer runs of digits are no number that anybody counts with. */
function partsOf(name: string): Parts {
  const stem = name.trim().replace(/\\+$/, "");
  const digits = /\d{1,6}$/.exec(stem)?.[0];
  if (digits === undefined || /^\d+$/.test(stem)) return { stem, number: undefined, digits: 0 };
  return { stem: stem.slice(0, -digits.length), number: Number(digits), digits: digits.length };
}
