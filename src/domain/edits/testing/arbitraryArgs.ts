import fc from "fast-check";
import { ALLOCATED_FIELDS, isAutomatic } from "../../allocation/fields.ts";
import { ALIGNMENTS } from "../../arrangement/align.ts";
import { emptyDesign } from "../../model/create.ts";
import type { Design } from "../../model/design.ts";
import { FIELDS_OF } from "../../model/fields/index.ts";
import type { SubjectKind } from "../../model/finding.ts";
import { notesOf } from "../../model/lookup.ts";
import type { Override } from "../../model/override.ts";
import { planAddition } from "../addition/planAddition.ts";
import { clipOf } from "../clipOf.ts";
import type { PastedRow } from "../pasteRows.ts";
import type { EditArgs, EditCall, EditId } from "../registry.ts";
import { smallDesign } from "./startingPoints.ts";
import { edgyText, fieldText } from "./texts.ts";

/** Makes arguments for every edit that fit a design. An edit without a generator here does not compile. */
export const ARGS_OF: { readonly [Id in EditId]: (design: Design) => fc.Arbitrary<EditArgs<Id>> } = {
  addSite: () => partial({ name: edgyText, count: fc.integer({ min: 1, max: 2 }), position }),
  addAppliance: (design) =>
    fc
      .tuple(partial({ site: siteIn(design), count: fc.integer({ min: 1, max: 3 }), position }), fc.constantFrom("Normal", "Minimum"))
      .map(([rest, hardwareType]) => ({ ...rest, hardwareType })),
  addGateway: (design) => partial({ site: siteIn(design), count: fc.integer({ min: 1, max: 3 }), position }),
  addNote: (design) => partial({ text: edgyText, count: fc.integer({ min: 1, max: 2 }), position, beside: siteIn(design) }),
  removeItems: (design) => fc.record({ ids: some(onCanvas(design), 2) }),
  moveItems: (design) =>
    fc
      .tuple(some(inSites(design), 3), siteIn(design), position)
      .map(([ids, site, at]) => ({ ids, site, positions: Object.fromEntries(ids.slice(1).map((id) => [id, at])) })),
  placeItems: (design) =>
    fc
      .tuple(fc.subarray(onCanvas(design)), position)
      .map(([ids, at]) => ({ positions: Object.fromEntries(ids.map((id, index) => [id, { x: at.x + index, y: at.y }])) })),
  resizeItem: (design) =>
    fc
      .tuple(fc.constantFrom(...orNothing([...design.deployment.sites, ...notesOf(design)].map(({ id }) => id))), position, position)
      .map(([id, at, by]) => ({ id, box: { ...at, width: 500 + by.x, height: 500 + by.y } })),
  alignItems: (design) => fc.record({ ids: peersIn(design), alignment: fc.constantFrom(...ALIGNMENTS) }),
  distributeItems: (design) => fc.record({ ids: peersIn(design), direction: fc.constantFrom("horizontally", "vertically") }),
  tidy: (design) => partial({ site: siteIn(design) }),
  setField: (design) =>
    fc
      .constantFrom(...subjectsOf(design))
      .chain(({ owner, id }) =>
        fc
          .constantFrom(...FIELDS_OF[owner])
          .chain((field) => fieldText(field.name, field.kind).map((text) => ({ owner, id, field: field.name, text }))),
      ),
  setFields: (design) =>
    fc.constantFrom<"site" | "appliance" | "gateway">("site", "appliance", "gateway").chain((owner) => {
      const ids = subjectsOf(design).flatMap((subject) => (subject.owner === owner ? [subject.id] : []));
      return fc
        .tuple(fc.subarray(ids), fc.constantFrom(...FIELDS_OF[owner]))
        .chain(([some, field]) => fieldText(field.name, field.kind).map((text) => ({ owner, ids: some, field: field.name, text })));
    }),
  setNote: (design) => fc.record({ id: fc.constantFrom(...orNothing(notesOf(design).map(({ id }) => id))), text: edgyText }),
  setOverride: (design) =>
    fc
      .tuple(applianceIn(design), fc.constantFrom<Override>(...linesOf(design)), fc.option(edgyText, { nil: undefined }))
      .map(([appliance, line, text]) => ({ appliance, ...line, text })),
  removeOverride: (design) => fc.constantFrom(...overridesOf(design)),
  forgetRepeated: (design) => fc.constantFrom(...repeatedIn(design)),
  addVoiceRoute: (design) =>
    fc
      .tuple(siteIn(design), partial({ name: fc.constantFrom("LocalRoute", "World", "two words") }))
      .map(([site, texts]) => ({ site, ...texts })),
  setVoiceRoute: (design) =>
    fc
      .tuple(routeIn(design), partial({ name: fc.constantFrom("LocalRoute", "Route1", "intl", "two words", ""), pattern: edgyText }))
      .map(([route, texts]) => ({ ...route, ...texts })),
  removeVoiceRoute: (design) => routeIn(design),
  allocate: (design) => partial({ site: siteIn(design) }),
  // Not all fields at once: where one of them cannot be given, nothing is.
  reallocate: (design) =>
    fc
      .constantFrom(...handMadeIn(design))
      .chain(({ appliance, fields }) => fc.subarray([...fields], { minLength: 1 }).map((some) => ({ appliance, fields: some }))),
  // A thing stands once: what a second row of it undoes would be a change that changes nothing.
  pasteRows: (design) => fc.record({ rows: fc.uniqueArray(pastedRowIn(design), { maxLength: 4, selector: (row) => row.id ?? row }) }),
  pasteItems: (design) =>
    fc
      .tuple(some(onCanvas(design), 3), siteIn(design), position, fc.boolean(), fc.boolean())
      .map(([ids, site, offset, intoSite, isPlaced]) => ({
        clip: clipOf(design, ids),
        ...(intoSite && { site }),
        ...(isPlaced && { offset }),
      })),
  several: (design) =>
    fc
      .array(fc.oneof(callOf("setField", design), callOf("addGateway", design), callOf("allocate", design)), { maxLength: 4 })
      .map((calls) => ({ title: "Several changes", calls })),
  replaceDesign: () => fc.constant({ design: emptyDesign(), title: "New design" }),
  addDesign: (design) =>
    fc
      .tuple(
        fc.subarray(design.deployment.sites.length > 3 ? [emptyDesign()] : [design, smallDesign()]),
        fc.record({ join: fc.boolean(), rename: fc.boolean() }),
      )
      .map(([designs, choice]) => ({ addition: planAddition(design.deployment, designs, choice), title: "Add designs" })),
};

function pastedRowIn({ deployment }: Design): fc.Arbitrary<PastedRow> {
  const site = fc.constantFrom("Seattle", "Paris", "", ...deployment.sites.map((one) => one.siteName ?? ""));
  const known = deployment.sites.flatMap((one) => [...one.appliances, ...one.gateways]).map((one) => one.id);
  const isAppliance = (id: string) => deployment.sites.some((one) => one.appliances.some((appliance) => appliance.id === id));
  return fc.oneof(
    fc.record({ kind: fc.constant("site" as const), texts: partial({ siteName: site, requiredCalls: edgyText, corpnetSubnet: edgyText }) }),
    fc.record({ kind: fc.constant("appliance" as const), site, texts: partial({ hostName: edgyText, adAddress: edgyText }) }),
    fc.record({ kind: fc.constant("gateway" as const), site, texts: partial({ fqdn: edgyText, address: edgyText }) }),
    ...known.map((id) =>
      fc.record({
        kind: fc.constant(isAppliance(id) ? ("appliance" as const) : ("gateway" as const)),
        id: fc.constant(id),
        site,
        texts: isAppliance(id) ? partial({ adName: edgyText, adAddress: edgyText }) : partial({ address: edgyText }),
      }),
    ),
  );
}

function callOf<Id extends "setField" | "addGateway" | "allocate">(edit: Id, design: Design): fc.Arbitrary<EditCall> {
  const args: fc.Arbitrary<unknown> = ARGS_OF[edit](design);
  return args.map((given) => ({ edit, args: given }) as EditCall);
}

const position = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });

function partial<Props extends object>(props: { [Name in keyof Props]: fc.Arbitrary<Props[Name]> }): fc.Arbitrary<Partial<Props>> {
  return fc.record(props, { requiredKeys: [] }) as fc.Arbitrary<Partial<Props>>;
}

function some(ids: string[], most: number): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray(ids, { maxLength: Math.min(most, ids.length) });
}

/** An id that nothing has: an edit with it must be refused. */
const NOTHING = "none-0";

function siteIn({ deployment }: Design): fc.Arbitrary<string> {
  return fc.constantFrom(...orNothing(deployment.sites.map((site) => site.id)));
}

function applianceIn({ deployment }: Design): fc.Arbitrary<string> {
  return fc.constantFrom(...orNothing(deployment.sites.flatMap((site) => site.appliances.map((one) => one.id))));
}

/** Every field that a hand wrote or emptied and allocation could give, one at a time: of several, one that it cannot give refuses all. */
function handMadeIn({ deployment }: Design): EditArgs<"reallocate">[] {
  const made = deployment.sites.flatMap((site) =>
    site.appliances.flatMap((one) =>
      ALLOCATED_FIELDS.filter((field) => !isAutomatic(one, field)).map((field) => ({ appliance: one.id, fields: [field] })),
    ),
  );
  return made.length > 0 ? made : [{ appliance: NOTHING, fields: ["adName"] }];
}

function routeIn({ deployment }: Design): fc.Arbitrary<{ site: string; route: string }> {
  const routes = deployment.sites.flatMap((site) => site.voiceRoutes.map((route) => ({ site: site.id, route: route.id })));
  return fc.constantFrom(...(routes.length > 0 ? routes : [{ site: NOTHING, route: NOTHING }]));
}

function inSites({ deployment }: Design): string[] {
  return deployment.sites.flatMap((site) => [...site.appliances, ...site.gateways].map((one) => one.id));
}

/** Things of one plane, or too few of them: then it is refused. */
function peersIn(design: Design): fc.Arbitrary<string[]> {
  const { deployment } = design;
  const planes = [[...deployment.sites, ...notesOf(design)], ...deployment.sites.flatMap((site) => [site.appliances, site.gateways])];
  return fc.constantFrom(...planes).chain((plane) =>
    fc.shuffledSubarray(
      plane.map(({ id }) => id),
      { minLength: Math.min(3, plane.length) },
    ),
  );
}

/** Everything that can be selected. */
function onCanvas(design: Design): string[] {
  const [sites, notes] = [design.deployment.sites, notesOf(design)].map((things) => things.map(({ id }) => id));
  return [...(sites ?? []), ...inSites(design), ...(notes ?? [])];
}

function orNothing(ids: readonly string[]): readonly string[] {
  return ids.length > 0 ? ids : [NOTHING];
}

function subjectsOf({ deployment }: Design): readonly { owner: SubjectKind; id: string }[] {
  return [
    { owner: "deployment", id: "deployment" },
    ...deployment.sites.flatMap((site) => [
      { owner: "site" as const, id: site.id },
      ...site.appliances.map((one) => ({ owner: "appliance" as const, id: one.id })),
      ...site.gateways.map((one) => ({ owner: "gateway" as const, id: one.id })),
    ]),
  ];
}

/** Every override there is, and one that is not. */
function overridesOf({ deployment }: Design): EditArgs<"removeOverride">[] {
  const appliances = deployment.sites.flatMap((site) => site.appliances);
  const known = appliances.flatMap(({ id, overrides }) =>
    (overrides ?? []).map(({ section, key, gateway }) => ({ appliance: id, section, key, ...(gateway && { gateway }) })),
  );
  return [...known, { appliance: appliances[0]?.id ?? NOTHING, section: "Vendor", key: "Absent" }];
}

/** Whatever stood twice in a file, and something that did not. */
function repeatedIn({ deployment }: Design): EditArgs<"forgetRepeated">[] {
  const appliances = deployment.sites.flatMap((site) => site.appliances);
  const known = appliances.flatMap(({ id, repeated }) =>
    (repeated ?? []).map(({ section, key, gateway }) => ({ appliance: id, section, ...(key && { key }), ...(gateway && { gateway }) })),
  );
  return [...known, { appliance: appliances[0]?.id ?? NOTHING, section: "Vendor", key: "Absent" }];
}

function linesOf({ deployment }: Design): Override[] {
  const gateways = deployment.sites.flatMap((site) => site.gateways.map((one) => one.id));
  return [
    { section: "Network", key: "CorpnetDefaultGateway" },
    { section: "Common", key: "SiteName" },
    { section: "HybridVoiceRoutes", key: "LocalRoute" },
    { section: "Vendor", key: "Extra" },
    ...gateways.flatMap((gateway) => ["IP", "VoiceRoutes"].map((key) => ({ section: "Gateway", key, gateway }))),
  ];
}
