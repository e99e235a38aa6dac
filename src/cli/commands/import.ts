import { serialize } from "../../document/serialize.ts";
import { writeWhole } from "../../platform/node/write.ts";
import { readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { EXIT, UsageError } from "../exit.ts";
import { importBytes, importPaths } from "../inis.ts";

/** `import`: one design from ini files; the report goes to standard error. */
export const importCommand: Command = {
  usage: "FILE.ini|FOLDER|ZIP … [-o design.json]",
  summary:
    "makes one design from ini files; folders and zips are searched for *.ini; exits with 1 where a line of any file had to be left out",
  async run(args, io) {
    const { values, positionals } = readArguments(args, { output: { type: "string", short: "o" } });
    if (positionals.length === 0) throw new UsageError("FILE.ini is missing");
    if (positionals.includes("-") && positionals.length > 1) throw new UsageError("- (standard input) stands alone");
    const { design, faulty } =
      positionals[0] === "-" ? await importBytes("standard input", await io.readStdin(), io) : await importPaths(positionals, io);
    const text = serialize(design);
    if (values.output === undefined || values.output === "-") io.out(text);
    else await writeWhole([{ path: values.output, content: text }]);
    return faulty ? EXIT.unreadable : EXIT.ok;
  },
};
