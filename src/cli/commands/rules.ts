import { RULES } from "../../domain/rules/registry.ts";
import { noPositional, oneOf, readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { table } from "../table.ts";

/** `rules`: the rule catalogue. */
export const rulesCommand: Command = {
  usage: "[--format text|json]",
  summary: "prints the rule catalogue",
  async run(args, io) {
    const { values, positionals } = readArguments(args, { format: { type: "string" } });
    noPositional(positionals);
    const format = oneOf("format", values.format, ["text", "json"], "text");
    const rules = RULES.map(({ id, severity, title }) => ({ id, severity, title }));
    io.out(
      format === "json" ? `${JSON.stringify(rules, null, 2)}\n` : table(rules.map(({ id, severity, title }) => [id, severity, title])),
    );
    return EXIT.ok;
  },
};
