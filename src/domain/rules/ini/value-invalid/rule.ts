import type { Field } from "../../../model/fields/index.ts";
import { quoted } from "../../quoted.ts";
import { valueRule } from "../valueRule.ts";
import { describeValue, type ValuePlace } from "../values.ts";

export const valueInvalid = valueRule({
  id: "ini/value-invalid",
  severity: "error",
  title: "HardwareType, Protocol and what is true or false hold one of their values.",
  concerns: ({ choices }) => choices !== undefined,
  isBroken(text, place) {
    const field = fieldAt(place);
    return field?.choices !== undefined && !isOneOf(field.choices, text) && !isLeftToAnother(field, text.trim());
  },
  say(value) {
    const choices = fieldAt(value.place)?.choices ?? [];
    const what = `The value of ${describeValue(value)} is ${value.text.trim() === "" ? "empty" : quoted(value.text.trim())}`;
    return `${what}, but only ${choices.join(" and ")} mean anything to the installation: choose one of the two.`;
  },
  mend({ text, place }) {
    const field = fieldAt(place);
    return text.trim() === "" ? field?.initial : field?.choices?.find((choice) => meansThe(choice, text.trim().toLowerCase()));
  },
});

function fieldAt(place: ValuePlace): Field | undefined {
  return place.kind === "route" ? undefined : place.field;
}

function isOneOf(choices: readonly string[], text: string): boolean {
  // Nearly every value is written as it should be.
  if (choices.includes(text)) return true;
  const lower = text.trim().toLowerCase();
  return choices.some((choice) => choice.toLowerCase() === lower);
}

/** An empty HardwareType means Normal; that a gateway has no protocol is told by gateway/required-fields. */
function isLeftToAnother({ name }: Field, text: string): boolean {
  return text === "" && (name === "hardwareType" || name === "protocol");
}

/** Other words for true and false, as other systems write them. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  true: ["yes", "y", "1", "on", "$true", "enabled", "t"],
  false: ["no", "n", "0", "off", "$false", "disabled", "f"],
  Minimum: ["min", "minimal"],
};

function meansThe(choice: string, lower: string): boolean {
  return SYNONYMS[choice]?.includes(lower) ?? false;
}
