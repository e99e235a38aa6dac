import type { Command } from "../../commands/command.ts";
import type { Studio } from "../../studio.tsx";

interface MatchingCommands {
  readonly now: readonly Command[];
  /** What cannot be done now, but is there; only of what was asked for. */
  readonly later: readonly Command[];
}

/** The commands whose words hold all that is typed; those that begin with it first. */
export function matchingCommands(commands: readonly Command[], query: string, studio: Studio): MatchingCommands {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const nameOf = (command: Command) => (command.phrase ?? command.label).toLowerCase();
  const matching = commands
    .filter((command) => command.id !== "find" && words.every((word) => nameOf(command).includes(word)))
    .sort((one, other) => Number(nameOf(other).startsWith(words[0] ?? "")) - Number(nameOf(one).startsWith(words[0] ?? "")));
  const isPossible = (command: Command) => command.enabled?.(studio) ?? true;
  return {
    now: matching.filter(isPossible),
    later: words.length === 0 ? [] : matching.filter((command) => !isPossible(command)),
  };
}
