import { analyse } from "../../domain/analysis.ts";
import { oneOf, onlyPositional, readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { openDesign } from "../openDesign.ts";
import { reportOf } from "../report.ts";
import { reportText } from "../reportText.ts";

/** `report`: what a design gives, as data. */
export const reportCommand: Command = {
  usage: "DESIGN [--format text|json]",
  summary: "prints capacity, certificates, DNS, firewall rows and hardware",
  async run(args, io) {
    const { values, positionals } = readArguments(args, { format: { type: "string" } });
    const format = oneOf("format", values.format, ["text", "json"], "text");
    const { deployment } = await openDesign(onlyPositional(positionals, "DESIGN"), io);
    const report = reportOf(analyse(deployment));
    io.out(format === "json" ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
    return EXIT.ok;
  },
};
