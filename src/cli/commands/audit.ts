import { analyse } from "../../domain/analysis.ts";
import { DeploymentFacts } from "../../domain/facts/deploymentFacts.ts";
import { auditBlocks } from "../../domain/outputs/audit/audit.ts";
import { markdownText } from "../../domain/outputs/prose/markdown.ts";
import { plainText } from "../../domain/outputs/prose/plain.ts";
import { deploymentTarget } from "../../domain/outputs/target.ts";
import { oneOf, onlyPositional, readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { openDesign } from "../openDesign.ts";

/** `audit`: what an estate is, what is wrong, what is missing, whom to ask. */
export const auditCommand: Command = {
  usage: "DESIGN [--format text|markdown]",
  summary: "says what an estate is, what is wrong, what is missing and whom to ask",
  async run(args, io) {
    const { values, positionals } = readArguments(args, { format: { type: "string" } });
    const format = oneOf("format", values.format, ["text", "markdown"], "text");
    const { deployment } = await openDesign(onlyPositional(positionals, "DESIGN"), io);
    const blocks = auditBlocks(deploymentTarget(new DeploymentFacts(deployment), analyse(deployment)));
    io.out(format === "markdown" ? markdownText(blocks) : plainText(blocks));
    return EXIT.ok;
  },
};
