import { FIELDS_OF, type Field } from "../model/fields/index.ts";
import { unwritableReason } from "../model/ini/text.ts";
import { parseAddress, parseList } from "../net/address.ts";
import { isFqdn, isNetbiosName, sameName } from "../net/name.ts";
import { parseCount, parsePort } from "../net/port.ts";
import { parsePrefixLength, parseSubnet } from "../net/subnet.ts";
import type { PasteKind } from "./targets.ts";

const OWNERS = { sites: "site", appliances: "appliance", gateways: "gateway" } as const;

/** What is wrong with a cell in its column, as a sentence; undefined where it can be what the column is. */
export function cellProblem(kind: PasteKind, target: string, text: string): string | undefined {
  const reason = unwritableReason(text.trim());
  if (reason) return `${quoted(text)} ${reason}.`;
  if (kind === "addresses") return target === "address" ? problemOf("address", text) : undefined;
  const field = FIELDS_OF[OWNERS[kind]].find(({ name }) => name === target);
  return field && fieldProblem(field, text.trim());
}

function fieldProblem(field: Field, text: string): string | undefined {
  if (text === "") return undefined;
  if (field.choices) {
    const isChoice = field.choices.some((choice) => sameName(choice, text));
    return isChoice ? undefined : `${quoted(text)} is none of ${field.choices.join(", ")}.`;
  }
  // Where TLS is not used, the address stands for the name.
  if (field.owner === "gateway" && field.name === "fqdn" && parseAddress(text) !== undefined) return undefined;
  if (field.name === "port") return parsePort(text) === undefined ? `${quoted(text)} is no port: a number from 1 to 65535.` : undefined;
  if (field.name.endsWith("PrefixLength")) return problemOf("prefix length", text);
  if (field.name === "countryCode") return /^[A-Za-z]{2}$/.test(text) ? undefined : `${quoted(text)} is no country code of two letters.`;
  return problemOf(field.kind, text);
}

/** What each kind of text has to be, and the words for it. */
const READ_AS: Readonly<Record<string, readonly [what: string, isOne: (text: string) => boolean]>> = {
  number: ["whole number", (text) => parseCount(text) !== undefined],
  "prefix length": ["prefix length: a number up to 32", (text) => parsePrefixLength(text) !== undefined],
  address: ["IPv4 address", (text) => parseAddress(text) !== undefined],
  "address-list": ["list of IPv4 addresses", (text) => parseList(text).every((item) => parseAddress(item) !== undefined)],
  subnet: ["network like 10.20.0.0/24", (text) => parseSubnet(text) !== undefined],
  netbios: ["name of a server: up to 15 letters, digits and hyphens", isNetbiosName],
  fqdn: ["full domain name", isFqdn],
  "fqdn-list": ["list of full domain names", (text) => parseList(text).every(isFqdn)],
};

function problemOf(kind: string, text: string): string | undefined {
  const [what, isOne] = READ_AS[kind] ?? [];
  return what === undefined || isOne?.(text.trim()) ? undefined : `${quoted(text)} is no ${what}.`;
}

const LONGEST = 40;

function quoted(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST + 2)];
  return `“${characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : text}”`;
}
