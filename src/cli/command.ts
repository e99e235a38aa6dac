import type { Exit } from "./exit.ts";
import type { Io } from "./io.ts";

/** One command of the command line. */
export interface Command {
  /** What stands after its name. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly summary: string;
  /**
   * @param args what follows the command's name
   * @returns the exit status; throws UsageError, CommandError or FileTrouble
   */
  run(args: readonly string[], io: Io): Promise<Exit>;
}
