import fc from "fast-check";
import { awkward } from "../../../fixtures/awkward.ts";
import type { Deployment } from "../../model/deployment.ts";
import { FIELDS_OF } from "../../model/fields/index.ts";
import type { SubjectKind } from "../../model/finding.ts";

/** What formats treat specially, what people paste by mistake, and what nobody can see. */
const FRAGMENTS = [
  ..."'\"`$%&|<>;,:=+-@#*_[](){}\\/!^~ \t\n\r\0",
  ..."‘’‚‛“”…",
  'O\'Brien & "Söhne" $x',
  "=1+1",
  "$(whoami)",
  "%PATH%",
  "```",
  "'@",
  "; rm",
  "\r\n[Common]",
  "\n$ORIGIN .",
  "\u2028",
  "\u200f",
  "\u202e",
  "\ufeff",
  "＝1",
  "😀",
  "👨‍👩‍👧",
  "\ud83d",
  "東京",
  "Seattle",
  "10.0.0.1",
  "example.com",
  "x".repeat(10_000),
];

/** Any text a field may hold. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 6 }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
);

const { deployment: DRAWN } = awkward();

/** A design that is drawn in full, in which some fields of every kind of object hold hostile text. */
export const hostileDeployment: fc.Arbitrary<Deployment> = fc.gen().map((gen) => {
  const spoil = <Owner extends object>(kind: SubjectKind, owner: Owner): Owner => {
    const fields = gen(() => fc.subarray([...FIELDS_OF[kind]], { maxLength: 4 }));
    return { ...owner, ...Object.fromEntries(fields.map(({ name }) => [name, gen(() => hostileText)])) };
  };
  const sites = DRAWN.sites.map((site) =>
    spoil("site", {
      ...site,
      gateways: site.gateways.map((one) => spoil("gateway", one)),
      appliances: site.appliances.map((one) => spoil("appliance", one)),
      voiceRoutes: site.voiceRoutes.map((route) => ({ ...route, name: gen(() => fc.option(hostileText, { nil: route.name })) })),
    }),
  );
  return { ...spoil("deployment", DRAWN), sites };
});
