import { fieldOfKey, INI_SECTIONS } from "../../model/fields/index.ts";
import { groupBy } from "../../model/groupBy.ts";
import { isInSection } from "../../model/inSection.ts";
import type { Override } from "../../model/override.ts";
import type { UnknownLines } from "./block.ts";

/** `[Gateway]` without a number is no section that the product knows. */
const KNOWN_SECTIONS: ReadonlySet<string> = new Set(
  INI_SECTIONS.filter((section) => section !== "Gateway").map((section) => section.toLowerCase()),
);
const NO_OVERRIDES: readonly Override[] = [];
const NONE: UnknownLines = { of: () => NO_OVERRIDES, sections: [] };

/** Sorts out the overrides of an appliance that stand for what the studio does not know. */
export function unknownLines(overrides: readonly Override[] | undefined): UnknownLines {
  if (overrides === undefined || overrides.length === 0) return NONE;
  const keys = groupBy(overrides.filter(isKeyOfKnownSection), ({ section, gateway }) => idOf(section, gateway));
  const sections = groupBy(overrides.filter(isOfUnknownSection), ({ section }) => section.toLowerCase());
  return { of: (section, gateway) => keys.get(idOf(section, gateway)) ?? [], sections: [...sections.values()] };
}

function idOf(section: string, gateway: string | undefined): string {
  return JSON.stringify([section.toLowerCase(), gateway]);
}

function isOfUnknownSection({ section, gateway }: Override): boolean {
  return gateway === undefined && !KNOWN_SECTIONS.has(section.toLowerCase());
}

function isKeyOfKnownSection(override: Override): boolean {
  const { section, key } = override;
  return !isOfUnknownSection(override) && !isInSection(override, "HybridVoiceRoutes") && fieldOfKey(section, key) === undefined;
}
