import type { Text } from "../../../domain/model/text.ts";

/** One line of a list of choices. `text` is what choosing it writes; undefined makes the value absent. */
export interface Choice {
  /** Tells choices apart in the list; absent and empty differ. */
  readonly value: string;
  readonly label: string;
  readonly text: Text;
}

function choice(text: Text, label: string): Choice {
  return { value: text === undefined ? "absent" : `text:${text}`, label, text };
}

const NOT_STATED = choice(undefined, "not stated");

/**
 * The choices of a field and the one that holds: what is written and is none of the known ones stays as a choice of its
 * own, so that looking at a form never changes a value. Letter case does not matter.
 */
export function choicesFor(
  known: readonly string[],
  text: Text,
  labelOf: (known: string) => string = (one) => one,
): { readonly choices: readonly Choice[]; readonly chosen: string } {
  const choices = [NOT_STATED, ...known.map((one) => choice(one, labelOf(one)))];
  if (text === undefined) return { choices, chosen: NOT_STATED.value };
  const match = choices.find((one) => one.text?.toLowerCase() === text.toLowerCase());
  if (match) return { choices, chosen: match.value };
  const kept = choice(text, text.trim() === "" ? "empty" : `${text} (not valid)`);
  return { choices: [...choices, kept], chosen: kept.value };
}
