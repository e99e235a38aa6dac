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
export function linesOf({ own, common }: ReadFile, first: ReadFile): readonly ComparedLine[] {
  const { texts, gateways, routes, unknown } = common;
  const numbers = matchGateways(
    first.common.gateways.map((read) => ({ read })),
    gateways,
  );
  return [
    ...[...own.entries(), ...texts.entries()].map(([field, text]) => ({ ...field.ini, text, meaning: canonicalText(field, text) })),
    ...gateways.flatMap((gateway) => gatewayLines(gateway, numbers.get(gateway)?.read.number)),
    ...routes.map(({ name, pattern }) => ({ section: "HybridVoiceRoutes", key: name, text: pattern, meaning: pattern })),
    ...unknown.map(({ section, key, text = "" }) => ({ section, key, text, meaning: text })),
  ];
}

function gatewayLines(gateway: ReadGateway, number: string | undefined): readonly ComparedLine[] {
  const section = number === undefined ? `Gateway${gateway.number} (only here)` : `Gateway${number}`;
  return [
    ...gateway.texts.entries().map(([field, text]) => ({ section, key: field.ini.key, text, meaning: canonicalText(field, text) })),
    ...gateway.unknown.map(({ key, text = "" }) => ({ section, key, text, meaning: text })),
  ];
}
