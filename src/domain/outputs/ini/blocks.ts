import { type ApplianceContext, effectiveGateways, effectiveIniText, effectiveVoiceRoutes, overrideOf } from "../../model/effective.ts";
import { writtenText } from "../../model/fields/canonical.ts";
import { INI_FIELDS, INI_SECTIONS, type IniField, type IniSection } from "../../model/fields/index.ts";
import type { Gateway } from "../../model/gateway.ts";
import { unwritableSectionReason } from "../../model/ini/text.ts";
import type { Text } from "../../model/text.ts";
import { hasSince, toVersion, type Version } from "../../model/versions.ts";
import type { Block, Entry, UnknownLines } from "./block.ts";
import type { KeyLines, LineTags } from "./keyLine.ts";
import type { IniLine, LineField } from "./line.ts";
import { placeAfter } from "./place.ts";
import { unknownLines } from "./unknownLines.ts";

type UnknownBlock = Block & { readonly unknown: true };

/** All sections of an appliance's file in their order, those that stay empty included. */
export function blocksOf(context: ApplianceContext, lines: KeyLines): readonly Block[] {
  const unknown = unknownLines(context.appliance.overrides);
  const version = toVersion(context.deployment.targetVersion);
  const known = INI_SECTIONS.flatMap((section) => {
    if (section === "Gateway") return gatewayBlocks(context, version, unknown, lines);
    if (section === "HybridVoiceRoutes") return [block(section, routeEntries(context, lines))];
    return [block(section, sectionEntries(context, section, version, unknown, lines))];
  });
  const others = unknown.sections.map((overrides) => unknownBlock(overrides, lines));
  return placeAfter(known, withGatewaysPlace(others));
}

function block(section: string, entries: readonly Entry[]): Block {
  return { name: section, section, heading: headingOf(section), entries };
}

function headingOf(name: string): IniLine {
  return { kind: "section", text: `[${name}]` };
}

/** What the gateways' sections are called in the order of sections: an unknown section may be called `Gateway`, none `Gateway1`. */
const GATEWAYS_PLACE = "Gateway1";

/** What stood after one gateway's section goes after the last: their numbers close up. So does what stood after `Gateway`, if there is no such section. */
function withGatewaysPlace(others: readonly UnknownBlock[]): readonly UnknownBlock[] {
  const isGateways = others.some(({ name }) => name.toLowerCase() === "gateway") ? /^gateway\d+$/i : /^gateway\d*$/i;
  return others.map((one) => (isGateways.test(one.after ?? "") ? { ...one, after: GATEWAYS_PLACE } : one));
}

/** The lines of a section's fields; a key newer than the target version, or without a value, leaves only its place. */
function sectionEntries(
  context: ApplianceContext,
  section: IniSection,
  version: Version,
  unknown: UnknownLines,
  lines: KeyLines,
): readonly Entry[] {
  const known = INI_FIELDS[section].map((field): Entry => {
    // Version 2.1 fails to install without the line of State, even where it is empty.
    const text = effectiveIniText(context, field) ?? (field.name === "state" ? "" : undefined);
    if (text === undefined || !hasSince(version, field.since)) return { name: field.ini.key };
    return lines.known(section, field.ini.key, text, writtenText(field, text), tagsOf(context, field));
  });
  return withUnknown(known, section, section, undefined, unknown, lines);
}

function withUnknown(
  known: readonly Entry[],
  section: string,
  heading: string,
  gateway: string | undefined,
  unknown: UnknownLines,
  lines: KeyLines,
): readonly Entry[] {
  const unknownHere = unknown.of(section, gateway);
  if (unknownHere.length === 0) return known;
  const extras = unknownHere.flatMap(({ key, text, after }): Entry[] => {
    if (text === undefined) return [];
    return [lines.named(heading, key, text, gateway === undefined ? { override: true } : { override: true, gateway }, after)];
  });
  return placeAfter(known, extras);
}

function tagsOf({ site, appliance }: ApplianceContext, { owner, name, ini }: IniField): LineTags {
  const id = owner === "site" ? site.id : owner === "appliance" ? appliance.id : "deployment";
  const field: LineField = { owner, name, id };
  return overrideOf(appliance, ini.section, ini.key) ? { field, override: true } : { field };
}

/** One section for each gateway that has anything to say, numbered from 1 without gaps; a mere place where there is none. */
function gatewayBlocks(context: ApplianceContext, version: Version, unknown: UnknownLines, lines: KeyLines): readonly Block[] {
  const { site, appliance } = context;
  const blocks: Block[] = [];
  for (const gateway of effectiveGateways(site, appliance)) {
    const heading = `Gateway${blocks.length + 1}`;
    const known = INI_FIELDS.Gateway.map((field): Entry => {
      const text: Text = textOf(gateway, field.name);
      if (text === undefined || !hasSince(version, field.since)) return { name: field.ini.key };
      return lines.known(heading, field.ini.key, text, writtenText(field, text), gatewayTags(context, gateway, field));
    });
    const entries = withUnknown(known, "Gateway", heading, gateway.id, unknown, lines);
    if (entries.every((entry) => entry.line === undefined)) continue;
    blocks.push({
      name: GATEWAYS_PLACE,
      section: "Gateway",
      heading: { ...headingOf(heading), gateway: gateway.id },
      gateway: gateway.id,
      entries,
    });
  }
  return blocks.length > 0 ? blocks : [{ ...block("Gateway", []), name: GATEWAYS_PLACE }];
}

function textOf(gateway: Readonly<Record<string, unknown>>, name: string): Text {
  const text = gateway[name];
  return typeof text === "string" ? text : undefined;
}

function gatewayTags({ appliance }: ApplianceContext, { id }: Gateway, { name, ini }: IniField): LineTags {
  const field: LineField = { owner: "gateway", name, id };
  return overrideOf(appliance, "Gateway", ini.key, id) ? { field, gateway: id, override: true } : { field, gateway: id };
}

function routeEntries({ site, appliance }: ApplianceContext, lines: KeyLines): readonly Entry[] {
  return effectiveVoiceRoutes(site, appliance).flatMap((route) => {
    if (route.pattern === undefined) return [];
    const name = route.name ?? "";
    const override = overrideOf(appliance, "HybridVoiceRoutes", name) !== undefined;
    return [lines.named("HybridVoiceRoutes", name, route.pattern, override ? { route: route.id, override } : { route: route.id })];
  });
}

/** A section that the studio does not know, as it was read: its keys in the order in which they stand. */
function unknownBlock(overrides: UnknownLines["sections"][number], lines: KeyLines): UnknownBlock {
  const { section = "", after } = overrides[0] ?? {};
  const reason = unwritableSectionReason(section);
  if (reason !== undefined) lines.refuse(section, "", reason);
  const entries = overrides.flatMap(({ key, text }) => (text === undefined ? [] : [lines.named(section, key, text, { override: true })]));
  return { ...block(section, entries), after, unknown: true };
}
