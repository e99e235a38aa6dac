import { firstHostile, namedCharacter, quoted } from "../../quoted.ts";
import { valueRule } from "../valueRule.ts";
import { describeValue, type ValuePlace } from "../values.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is asked for
const OTHER = /[^\u0000-\u007f]/u;
const OTHERS = new RegExp(OTHER, "gu");

export const nonAscii = valueRule({
  id: "ini/non-ascii",
  severity: "warning",
  title: "Every value is written in ASCII.",
  concerns: "odd",
  isBroken: (text, place) => OTHER.test(text) || isNameOther(place),
  say({ text, place, subject }) {
    const what = `The value of ${describeValue({ text, place, subject })}, ${quoted(text)},`;
    const written = OTHER.test(text) ? text : place.kind === "override" ? place.override.key + place.override.section : "";
    const others = written.match(OTHERS)?.join("") ?? "";
    // What cannot be seen is the more worth a word.
    const hidden = firstHostile(others);
    return hidden === undefined
      ? `${what} holds ${quoted([...others][0] ?? "")}, which is not ASCII. The file is written in UTF-8 with a byte-order mark; scripts that take it for ANSI read something else: use plain letters where that is possible.`
      : `${what} holds ${namedCharacter(hidden)}. It is not ASCII, and nobody sees that it is there: take it out.`;
  },
});

/** Keys that the studio does not know, and the names of voice routes, are written as they are. */
function isNameOther(place: ValuePlace): boolean {
  return place.kind === "override" && place.field === undefined && (OTHER.test(place.override.key) || OTHER.test(place.override.section));
}
