import { FileTrouble } from "../platform/node/read.ts";
import type { Command } from "./command.ts";
import { COMMANDS } from "./commands/index.ts";
import { CommandError, EXIT, type Exit, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import { PROGRAM_VERSION } from "./version.ts";

/**
 * The command line `cce-studio`.
 * @param args what follows the program's name
 * @returns the exit status: 0 done; 1 unreadable or unwritable; 2 as the command says; 64 called wrongly
 */
export async function main(args: readonly string[], io: Io): Promise<Exit> {
  const [name, ...rest] = args;
  if (name === "--version") {
    io.out(`${PROGRAM_VERSION}\n`);
    return EXIT.ok;
  }
  if (name === "--help" || name === "-h" || name === "help") {
    io.out(help());
    return EXIT.ok;
  }
  try {
    const command = commandOf(name);
    if (rest.includes("--help") || rest.includes("-h")) {
      io.out(`${usageOf(name ?? "", command)}\n${command.summary}\n`);
      return EXIT.ok;
    }
    return await command.run(rest, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.say(
        `cce-studio: ${error.message}; see “cce-studio ${name !== undefined && Object.hasOwn(COMMANDS, name) ? `${name} ` : ""}--help”.`,
      );
      return EXIT.usage;
    }
    if (!(error instanceof CommandError || error instanceof FileTrouble)) throw error;
    for (const line of error.message.split("\n")) io.say(line);
    return EXIT.unreadable;
  }
}

function commandOf(name: string | undefined): Command {
  if (name === undefined) throw new UsageError("a command is missing");
  const found = Object.entries<Command>(COMMANDS).find(([known]) => known === name);
  if (found === undefined) throw new UsageError(`there is no command “${name}”`);
  return found[1];
}

function usageOf(name: string, command: Command): string {
  return `cce-studio ${name} ${command.usage}`.trimEnd();
}

function help(): string {
  const commands = Object.entries<Command>(COMMANDS).flatMap(([name, command]) => [
    `  ${usageOf(name, command)}`,
    `      ${command.summary}`,
  ]);
  return `${[
    "Cloud Connector Edition designs from the command line.",
    "",
    ...commands,
    "",
    "A DESIGN is a design file, or an ini file, folder or zip (imported on the fly). “-” is standard input or output.",
    "Results go to standard output, messages to standard error.",
    "Exit status: 0 done; 1 unreadable or unwritable; 2 errors found, drafts written or impossible; 64 called wrongly.",
  ].join("\n")}\n`;
}
