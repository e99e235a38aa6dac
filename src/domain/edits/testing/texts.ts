import fc from "fast-check";
import type { FieldKind } from "../../model/fields/index.ts";
import type { Text } from "../../model/text.ts";

/** Addresses close together, so that what hands and allocation write often collides. */
const address = fc
  .tuple(fc.constantFrom("10.20.0", "10.30.0", "198.51.100"), fc.integer({ min: 0, max: 40 }))
  .map(([network, host]) => `${network}.${host}`);

/** What a person might leave in any field, none of it right. */
export const edgyText: fc.Arbitrary<string> = fc.oneof(
  address,
  fc.constantFrom("", " ", "Seattle", "seaTTle", "Zürich", "東京", "10.20.0", "=;[x]", "-", "0", "0300"),
);

const BY_KIND: { readonly [Kind in FieldKind]?: fc.Arbitrary<string> } = {
  netbios: fc.constantFrom("SEA-HOST1", "sea-ad2", "PST-MED1", "mspool", "ap1"),
  address,
  "address-list": fc.array(address, { maxLength: 2 }).map((items) => items.join(" ")),
  subnet: fc.constantFrom(
    "10.20.0.0/24",
    "10.20.0.0/27",
    "10.20.0.0/29",
    "10.30.0.0/24",
    "198.51.100.0/28",
    "198.51.100.0/30",
    "10.20.0.0",
  ),
  "range-list": fc.constantFrom("10.20.0.0/28", "10.20.0.10-10.20.0.14", "198.51.100.11", "10.20.0.0/24", "nonsense 10.20.0.18"),
};

const BY_NAME: Readonly<Record<string, fc.Arbitrary<string>>> = {
  corpnetPrefixLength: fc.constantFrom("24", "26", "29", "2", "33"),
  internetPrefixLength: fc.constantFrom("24", "28", "30", "x"),
  managementPrefix: fc.constantFrom("192.168.213.0", "10.20.0.0", "198.51.100.0"),
  managementPrefixLength: fc.constantFrom("24", "28", "29"),
  corpnetFirstHost: fc.constantFrom("0", "1", "10", "250", "999"),
  corpnetHostStep: fc.constantFrom("0", "1", "4", "8"),
  namePattern: fc.constantFrom(
    "{site}-{role}{n}",
    "{role}",
    "CCE{n}",
    "{n}{n}",
    "a-very-long-fixed-text-{site}",
    "_",
    "{site}{role}-{n}-x",
  ),
};

/** A text for a field: mostly of its kind, sometimes wrong, sometimes absent. */
export function fieldText(name: string, kind: FieldKind): fc.Arbitrary<Text> {
  const right = BY_NAME[name] ?? BY_KIND[kind] ?? edgyText;
  return fc.oneof({ weight: 6, arbitrary: right }, { weight: 1, arbitrary: edgyText }, { weight: 1, arbitrary: fc.constant(undefined) });
}
