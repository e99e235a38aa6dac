import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./exit.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Options of one command with their values, and what stands without an option. */
export function readArguments<const Chosen extends Options>(args: readonly string[], options: Chosen) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Only the first sentence: the rest explains Node's parser.
    throw new UsageError(error instanceof Error ? (error.message.split(/\.\s|\n/)[0] ?? "") : String(error));
  }
}

/** The only thing that may stand without an option. */
export function onlyPositional(positionals: readonly string[], name: string): string {
  const [first, ...others] = positionals;
  if (first === undefined) throw new UsageError(`${name} is missing`);
  if (others.length > 0) throw new UsageError(`one ${name} only; “${others[0]}” is too much`);
  return first;
}

/** Nothing may stand without an option. */
export function noPositional(positionals: readonly string[]): void {
  if (positionals[0] !== undefined) throw new UsageError(`“${positionals[0]}” is too much`);
}

/** The value of an option that allows only some, or the default where it is absent. */
export function oneOf<Choice extends string>(
  name: string,
  value: string | undefined,
  choices: readonly Choice[],
  otherwise: Choice,
): Choice {
  if (value === undefined) return otherwise;
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new UsageError(`--${name} is “${value}”, but must be one of ${choices.join(", ")}`);
  return chosen;
}
