import { sameMeaning } from "./fields/canonical.ts";
import { INI_FIELDS, type IniField } from "./fields/index.ts";
import type { GatewayLines } from "./matchGateways.ts";
import type { Override } from "./override.ts";
import type { Text } from "./text.ts";

/** An override of a value that should be the same everywhere, with the value it wins over. */
export interface Difference {
  readonly override: Override;
  readonly shared: Text;
}

const NONE: readonly Difference[] = [];

/** The override of one field where a file has another text than the one that is shared; absent is another than empty. */
export function fieldDifference(field: IniField, shared: Text, own: Text, gateway?: string): readonly Difference[] {
  if (sameMeaning(field, shared, own)) return NONE;
  return [{ override: withText(gateway === undefined ? field.ini : { ...field.ini, gateway }, own), shared }];
}

/**
 * Where a file's gateway differs from the shared one. A shared one that the file has not is absent key by key, so that it
 * stays so when the shared one is edited; one that only the file has is its own line by line.
 */
export function gatewayDifferences(
  gateway: string,
  shared: GatewayLines | undefined,
  own: GatewayLines | undefined,
): readonly Difference[] {
  return INI_FIELDS.Gateway.flatMap((field): readonly Difference[] => {
    const [sharedText, text] = [shared?.texts.get(field), own?.texts.get(field)];
    if (own === undefined) return [{ override: withText({ ...field.ini, gateway }, undefined), shared: sharedText }];
    return fieldDifference(field, sharedText, text, gateway);
  });
}

interface Route {
  readonly name?: Text;
  readonly pattern?: Text;
}

/** Where a file's voice routes differ from the shared ones; names are the same letter case aside. */
export function routeDifferences(shared: readonly Route[], own: readonly Route[]): readonly Difference[] {
  const patterns = (routes: readonly Route[]) => new Map(routes.map((route) => [lower(route), route.pattern]));
  const [sharedPatterns, ownPatterns] = [patterns(shared), patterns(own)];
  return [...shared, ...own.filter((route) => !sharedPatterns.has(lower(route)))].flatMap((route): readonly Difference[] => {
    const [pattern, text] = [sharedPatterns.get(lower(route)), ownPatterns.get(lower(route))];
    if (text === pattern || !route.name) return [];
    return [{ override: withText({ section: "HybridVoiceRoutes", key: route.name }, text), shared: pattern }];
  });
}

function lower({ name }: Route): string {
  return name?.toLowerCase() ?? "";
}

/** Where an override stands. */
type OverridePlace = Pick<Override, "section" | "key" | "gateway" | "after">;

/** An override without text says that the file has no such line. */
export function withText(place: OverridePlace, text: Text): Override {
  return text === undefined ? { ...place } : { ...place, text };
}
