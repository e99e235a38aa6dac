import { jsonSchema } from "../../document/schema.ts";
import { noPositional, readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";

/** `schema`: the JSON Schema of the design file. */
export const schemaCommand: Command = {
  usage: "",
  summary: "prints the JSON Schema of the design file",
  async run(args, io) {
    noPositional(readArguments(args, {}).positionals);
    io.out(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
    return EXIT.ok;
  },
};
