import { type Holds, holdsExactly } from "../../../domain/find/nearly.ts";
import type { Command } from "../../commands/command.ts";
import type { Studio } from "../../studio.tsx";

interface MatchingCommands {
  readonly now: readonly Command[];
  /** What cannot be done now, but is there; only of what was asked for. */
  readonly later: readonly Command[];
}

/** The commands whose words hold all that is typed; those that begin with it first, those last that are only called so by others. */
export function matchingCommands(
  commands: readonly Command[],
  query: string,
  studio: Studio,
  holds: Holds = holdsExactly,
): MatchingCommands {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const nameOf = (command: Command) => (command.phrase ?? command.label).toLowerCase();
  const areIn = (text: string) => words.every((word) => holds(text, word));
  const rank = (command: Command) => (nameOf(command).startsWith(words[0] ?? "") ? 0 : areIn(nameOf(command)) ? 1 : 2);
  const matching = commands
    .filter((command) => command.id !== "find" && areIn(`${nameOf(command)} ${command.alsoCalled ?? ""}`))
    .sort((one, other) => rank(one) - rank(other));
  const isPossible = (command: Command) => command.enabled?.(studio) ?? true;
  return {
    now: matching.filter(isPossible),
    later: words.length === 0 ? [] : matching.filter((command) => !isPossible(command)),
  };
}
