import { quoted } from "../../quoted.ts";
import { valueRule } from "../valueRule.ts";
import { describeValue, type ValuePlace } from "../values.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is asked for
const OTHER = /[^\u0000-\u007f]/u;

export const nonAscii = valueRule({
  id: "ini/non-ascii",
  severity: "warning",
  title: "Every value is written in ASCII.",
  isBroken: (text, place) => OTHER.test(text) || isNameOther(place),
  say({ text, place, subject }) {
    const [character = ""] = OTHER.exec(text) ?? OTHER.exec(place.kind === "override" ? place.override.key : "") ?? [];
    const what = `The value of ${describeValue({ text, place, subject })}, ${quoted(text)},`;
    return `${what} holds ${quoted(character)}, which is not ASCII. The file is written in UTF-8 with a byte-order mark; scripts that take it for ANSI read something else: use plain letters where that is possible.`;
  },
});

/** Keys that the studio does not know, and the names of voice routes, are written as they are. */
function isNameOther(place: ValuePlace): boolean {
  return place.kind === "override" && place.field === undefined && (OTHER.test(place.override.key) || OTHER.test(place.override.section));
}
