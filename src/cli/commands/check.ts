import { analyse } from "../../domain/analysis.ts";
import type { Finding, Severity } from "../../domain/model/finding.ts";
import { oneOf, onlyPositional, readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { openDesign } from "../openDesign.ts";

/** Graver ones first. */
const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** `check`: all problems of a design. */
export const checkCommand: Command = {
  usage: "DESIGN [--format text|json] [--severity error|warning|info]",
  summary: "lists all problems; --severity hides the lesser ones",
  async run(args, io) {
    const { values, positionals } = readArguments(args, { format: { type: "string" }, severity: { type: "string" } });
    const format = oneOf("format", values.format, ["text", "json"], "text");
    const least = oneOf("severity", values.severity, SEVERITIES, "info");
    const { deployment } = await openDesign(onlyPositional(positionals, "DESIGN"), io);
    const analysis = analyse(deployment);
    const summary = { ...analysis.count() };
    const shown = analysis.findings.filter(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least));
    io.out(format === "json" ? `${JSON.stringify({ problems: shown.map(plain), summary }, null, 2)}\n` : text(shown, summary));
    return summary.error > 0 ? EXIT.findings : EXIT.ok;
  },
};

/** The members that the format promises, in its order. */
function plain({ rule, severity, message, subject: { kind, id, name, site, field } }: Finding) {
  return { rule, severity, message, subject: { kind, id, name, site, field } };
}

function text(findings: readonly Finding[], summary: Readonly<Record<Severity, number>>): string {
  const lines = findings.map(({ rule, severity, message, subject }) => `${severity}: ${subject.name}: ${message} (${rule})`);
  const counts = SEVERITIES.map(
    (severity) => `${summary[severity]} ${severity}${summary[severity] === 1 || severity === "info" ? "" : "s"}`,
  );
  return [...lines, counts.join(", ")].map((line) => `${line.replace(/[\r\n]+/g, " ")}\n`).join("");
}
