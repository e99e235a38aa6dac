import { trimIni, unwritableKeyReason, unwritableReason, unwritableSectionReason } from "../../../model/ini/text.ts";
import { quoted } from "../../quoted.ts";
import { valueRule } from "../valueRule.ts";
import { describeValue, type ValuePlace } from "../values.ts";

export const valueUnwritable = valueRule({
  id: "ini/value-unwritable",
  severity: "error",
  title: "No value holds a line break or a NUL character, or white space at its ends.",
  concerns: "odd",
  isBroken: (text, place) => reasonOf(text, place) !== undefined,
  say(value) {
    const what = `The value of ${describeValue(value)}, ${quoted(value.text)},`;
    return `${what} ${reasonOf(value.text, value.place)}. The file is not written as long as that is so: correct the value.`;
  },
  mend: ({ text, place }) => [withoutEnds(text), withoutBreaks(text, place)].find((one) => one !== undefined && isGood(one, place)),
});

/** Why a value cannot stand in its line, as the end of a sentence; the names of routes and unknown keys come from the design too. */
function reasonOf(text: string, place: ValuePlace): string | undefined {
  if (place.kind === "route" && place.part === "name") return unwritableKeyReason(text);
  if (place.kind !== "override" || place.field !== undefined) return unwritableReason(text);
  const { key, section, text: written } = place.override;
  if (written === undefined) return unwritableSectionReason(section);
  return unwritableKeyReason(key) ?? unwritableSectionReason(section) ?? unwritableReason(text);
}

function isGood(text: string, place: ValuePlace): boolean {
  return reasonOf(text, place) === undefined;
}

/** Every other rule reads a value without white space at its ends already, so nothing else changes; only they do not take NEL for it. */
function withoutEnds(text: string): string | undefined {
  const trimmed = trimIni(text);
  return trimmed === text.trim() ? trimmed : undefined;
}

/** A line break between the items of a list, or in a text that is compared with nothing, is a space. */
function withoutBreaks(text: string, place: ValuePlace): string | undefined {
  const field = place.kind === "route" ? undefined : place.field;
  if (field === undefined || !MAY_BREAK.has(field.name)) return undefined;
  return trimIni(text.replace(/[\r\n]+/g, " "));
}

const MAY_BREAK: ReadonlySet<string> = new Set(["sipDomains", "corpnetDns", "internetDns", "voiceRoutes", "city", "state"]);
