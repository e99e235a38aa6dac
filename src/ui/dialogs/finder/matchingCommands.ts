import type { Command } from "../../commands/command.ts";
import type { Studio } from "../../studio.tsx";

/** The commands that can be done now and whose words hold all that is typed; those that begin with it first. */
export function matchingCommands(commands: readonly Command[], query: string, studio: Studio): readonly Command[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const nameOf = (command: Command) => (command.phrase ?? command.label).toLowerCase();
  return commands
    .filter((command) => command.id !== "find" && words.every((word) => nameOf(command).includes(word)))
    .filter((command) => command.enabled?.(studio) ?? true)
    .sort((one, other) => Number(nameOf(other).startsWith(words[0] ?? "")) - Number(nameOf(one).startsWith(words[0] ?? "")));
}
