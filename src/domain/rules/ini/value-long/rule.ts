import { quoted } from "../../quoted.ts";
import { valueRule } from "../valueRule.ts";
import { describeValue, type ValuePlace } from "../values.ts";
import { LENGTH_LIMITS, type LengthLimit, OTHER_LIMIT, ROUTE_LIMITS } from "./limits.ts";

const NUMBER = new Intl.NumberFormat("en-US");

export const valueLong = valueRule({
  id: "ini/value-long",
  severity: "warning",
  title: "No name is longer than what is known to take it.",
  concerns: ({ name }) => LENGTH_LIMITS.has(name),
  isBroken: (text, place) => isTooLong(text, limitOf(place)),
  say(value) {
    const { most, why } = limitOf(value.place) ?? OTHER_LIMIT;
    const characters = NUMBER.format([...value.text.trim()].length);
    return `The value of ${describeValue(value)}, ${quoted(value.text.trim())}, has ${characters} characters. ${why}: shorten it to ${NUMBER.format(most)} or fewer.`;
  },
});

function limitOf(place: ValuePlace): LengthLimit | undefined {
  if (place.kind === "route") return ROUTE_LIMITS[place.part];
  if (place.kind === "field") return LENGTH_LIMITS.get(place.field.name);
  if (place.override.section === "HybridVoiceRoutes") return ROUTE_LIMITS.pattern;
  return place.field === undefined ? OTHER_LIMIT : LENGTH_LIMITS.get(place.field.name);
}

function isTooLong(text: string, limit: LengthLimit | undefined): boolean {
  // Characters are counted only where there could be too many of them: an emoji has two units.
  return limit !== undefined && text.length > limit.most && [...text.trim()].length > limit.most;
}
