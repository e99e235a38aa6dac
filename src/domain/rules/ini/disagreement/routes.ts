import { lineNamed } from "../../../model/lineField.ts";
import type { Text } from "../../../model/text.ts";
import { quoted } from "../../quoted.ts";
import { applianceSubject } from "../../subjects.ts";
import { overrideKind } from "../overrideKind.ts";
import { type Difference, type Looked, told } from "./difference.ts";

/** Where a file has other voice routes than its site. */
export function routeDifferences({ context: { site }, view: { appliance }, overrides }: Looked): readonly Difference[] {
  // Of several routes with one name, the override is of the first.
  const patterns = new Map(site.voiceRoutes.toReversed().map(({ name, pattern }) => [name?.toLowerCase(), pattern]));
  return overrides.flatMap((override): Difference[] => {
    if (overrideKind(appliance, override).kind !== "route") return [];
    const [shared, own] = [patterns.get(override.key.toLowerCase()), override.text];
    if (shared === own) return [];
    const subject = { ...applianceSubject(site, appliance), ...lineNamed(override) };
    const message = `The voice route ${quoted(override.key)} is not the same everywhere: the file of this appliance has ${told(own)}, the site ${told(shared)}. All appliances of a site share its voice routes: use the site’s, or correct that one.`;
    return [{ message, subject, overrides: [override], mend: mendOf(shared, own) }];
  });
}

function mendOf(shared: Text, own: Text): string {
  if (shared === undefined) return "Take the route out of this file";
  return own === undefined ? "Take the route into this file" : "Use the site’s pattern";
}
