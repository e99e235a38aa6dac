import type { CommonField, Members } from "../../../../domain/model/members.ts";
import { countedThings } from "../inspected.ts";

/** What is said aloud of a mixed field: how many values there are, and what writing does. */
export function mixedWords({ texts }: CommonField, members: Members, isTyped: boolean): readonly string[] {
  const [first] = members;
  if (texts.length < 2 || first === undefined) return [];
  const mixed = `Mixed: ${texts.length} different values among ${countedThings(first.kind, members.length)}.`;
  if (!isTyped) return [mixed];
  return [mixed, "Typing gives all of them the same text; emptied again, each keeps its own. Alt+Down shows the values."];
}
