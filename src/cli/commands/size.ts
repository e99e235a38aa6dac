import { type SizeAnswer, sizeFor } from "../../domain/facts/sizing.ts";
import { DEFAULT_VERSION, VERSIONS } from "../../domain/model/versions.ts";
import { noPositional, oneOf, readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { EXIT, UsageError } from "../exit.ts";

const NUMBER = new Intl.NumberFormat("en-US");

/** `size`: how many sites and appliances a need takes. */
export const sizeCommand: Command = {
  usage: "--calls N --target n|n+1|n+2 [--hardware normal|minimum] [--version 2.1]",
  summary: "says the smallest number of sites and appliances for so many concurrent calls",
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      calls: { type: "string" },
      target: { type: "string" },
      hardware: { type: "string" },
      version: { type: "string" },
    });
    noPositional(positionals);
    if (values.target === undefined) throw new UsageError("--target is missing");
    const question = {
      calls: callsOf(values.calls),
      target: oneOf("target", values.target, ["n", "n+1", "n+2"], "n"),
      hardware: oneOf("hardware", values.hardware, ["normal", "minimum"], "normal"),
      version: oneOf("version", values.version, VERSIONS, DEFAULT_VERSION),
    };
    const answer = sizeFor(question);
    if (answer === undefined) {
      io.say(`${NUMBER.format(question.calls)} calls at ${question.target} are more than a deployment can carry with this hardware.`);
      return EXIT.findings;
    }
    io.out(`${sentence(answer)}\n`);
    return EXIT.ok;
  },
};

function callsOf(text: string | undefined): number {
  if (text === undefined) throw new UsageError("--calls is missing");
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--calls is “${text}”, but must be a whole number`);
  return Number(text);
}

function sentence({ sites, appliances, perSite }: SizeAnswer): string {
  const counted = new Map<number, number>();
  for (const size of perSite) counted.set(size, (counted.get(size) ?? 0) + 1);
  const split = [...counted].map(([size, count]) => (count === 1 ? `${size}` : `${count} × ${size}`)).join(" + ");
  const one = (count: number, word: string) => `${NUMBER.format(count)} ${word}${count === 1 ? "" : "s"}`;
  return `${one(sites, "site")}, ${one(appliances, "appliance")}${sites === 1 ? "" : ` (${split})`}`;
}
