import { canonicalText } from "../model/fields/canonical.ts";
import { matchGateways } from "../model/matchGateways.ts";
import type { ReadFile, ReadGateway } from "./readFile.ts";

/** A line of a file as it is compared with another's: gateways by the number that the first of the files gives them. */
export interface ComparedLine {
  readonly section: string;
  readonly key: string;
  readonly text: string;
  /** What the text means, so that `TRUE` and `true` are no difference. */
  readonly meaning: string;
}

/** All lines of a file. `first` is the file that it is compared with, whose gateways give the numbers. */
export function linesOf(file: ReadFile, first: ReadFile): readonly ComparedLine[] {
  const numbers = matchGateways(
    first.gateways.map((read) => ({ read })),
    file.gateways,
  );
  return [
    ...[...file.texts].map(([field, text]) => ({ ...field.ini, text, meaning: canonicalText(field, text) })),
    ...file.gateways.flatMap((gateway) => gatewayLines(gateway, numbers.get(gateway)?.read.number)),
    ...file.routes.map(({ name, pattern }) => ({ section: "HybridVoiceRoutes", key: name, text: pattern, meaning: pattern })),
    ...file.unknown.map(({ section, key, text = "" }) => ({ section, key, text, meaning: text })),
  ];
}

function gatewayLines(gateway: ReadGateway, number: string | undefined): readonly ComparedLine[] {
  const section = number === undefined ? `Gateway${gateway.number} (only here)` : `Gateway${number}`;
  return [
    ...[...gateway.texts].map(([field, text]) => ({ section, key: field.ini.key, text, meaning: canonicalText(field, text) })),
    ...gateway.unknown.map(({ key, text = "" }) => ({ section, key, text, meaning: text })),
  ];
}
