import fc from "fast-check";
import { setField } from "../edits/setField.ts";
import { setOverride } from "../edits/setOverride.ts";
import { attempt, randomDesign } from "../edits/testing/runs.ts";
import { edgyText, fieldText } from "../edits/testing/texts.ts";
import { textOf } from "../model/change.ts";
import { emptyDesign } from "../model/create.ts";
import type { Design } from "../model/design.ts";
import { FIELDS, FIELDS_OF } from "../model/fields/index.ts";
import type { SubjectKind } from "../model/finding.ts";
import { validDeployment } from "../rules/testing.ts";

/** A design that deploys, spoiled by a few faults of the kinds that people make. */
export function brokenDesign(gen: fc.GeneratorValue): Design {
  let design: Design = { ...emptyDesign(), deployment: validDeployment() };
  const faults = gen(fc.array, fc.constantFrom(...FAULTS), { minLength: 1, maxLength: 6 });
  for (const fault of faults) design = fault(gen, design);
  return design;
}

type Fault = (gen: fc.GeneratorValue, design: Design) => Design;

const FAULTS: readonly Fault[] = [emptied, miswritten, copied, copied, copied, overridden, edited];

/** A value is missing. */
function emptied(gen: fc.GeneratorValue, design: Design): Design {
  const { kind, id, field } = gen(leafIn, design);
  return attempt(setField, design, { owner: kind, id, field, text: gen(() => fc.constantFrom("", undefined)) });
}

/** A value is nearly right, or nonsense. */
function miswritten(gen: fc.GeneratorValue, design: Design): Design {
  const { kind, id, field } = gen(leafIn, design);
  const { kind: textKind } = FIELDS.find((one) => one.owner === kind && one.name === field) ?? { kind: "text" };
  return attempt(setField, design, { owner: kind, id, field, text: gen(fieldText, field, textKind) });
}

/** A value is one that another object has, in the same field or in another of its kind. */
function copied(gen: fc.GeneratorValue, design: Design): Design {
  const from = gen(leafIn, design);
  const alike = leavesOf(design).filter((one) => one.textKind === from.textKind && one.text !== from.text);
  if (alike.length === 0) return design;
  const { kind, id, field } = gen(() => fc.constantFrom(...alike));
  return attempt(setField, design, { owner: kind, id, field, text: from.text });
}

/** The file of one appliance says something else than the others. */
function overridden(gen: fc.GeneratorValue, design: Design): Design {
  const appliances = design.deployment.sites.flatMap((site) => site.appliances);
  if (appliances.length === 0) return design;
  const appliance = gen(() => fc.constantFrom(...appliances)).id;
  const lines = FIELDS.flatMap(({ owner, ini }) => (ini && owner !== "gateway" ? [ini] : []));
  const text = gen(() => fc.option(edgyText, { nil: undefined }));
  return attempt(setOverride, design, { appliance, ...gen(() => fc.constantFrom(...lines)), text });
}

/** Anything else that can be done. */
function edited(gen: fc.GeneratorValue, design: Design): Design {
  return randomDesign(gen, design, 2);
}

/** A text of the design and where it stands. */
interface Leaf {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly field: string;
  readonly textKind: string;
  readonly text: string | undefined;
}

function leafIn(design: Design): fc.Arbitrary<Leaf> {
  return fc.constantFrom(...leavesOf(design));
}

function leavesOf({ deployment }: Design): readonly Leaf[] {
  const leaves = (kind: SubjectKind, id: string, owner: Readonly<Record<string, unknown>>): Leaf[] =>
    FIELDS_OF[kind].map(({ name, kind: textKind }) => ({ kind, id, field: name, textKind, text: textOf(owner, name) }));
  return [
    ...leaves("deployment", "deployment", deployment),
    ...deployment.sites.flatMap((site) => [
      ...leaves("site", site.id, site),
      ...site.appliances.flatMap((one) => leaves("appliance", one.id, one)),
      ...site.gateways.flatMap((one) => leaves("gateway", one.id, one)),
    ]),
  ];
}
