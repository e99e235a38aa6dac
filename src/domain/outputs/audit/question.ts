import { type Inline, type Line, listed } from "../prose/block.ts";

/** Those who know what no file says, in the order in which one asks them. */
export const PEOPLE = {
  hosts: "Windows and Hyper-V hosts",
  carrier: "Carrier and gateways",
  dns: "DNS",
  certificates: "Certificates",
  firewall: "Firewall and network",
  tenant: "Office 365 tenant",
} as const;
export type Who = keyof typeof PEOPLE;

/** Something to ask somebody, with the names and values it is about. */
export interface Question {
  readonly who: Who;
  readonly text: Line;
}

/** A question for somebody. */
export function ask(who: Who, text: Line): Question {
  return { who, text };
}

/** A question about as many things as there are: one has a sentence of its own, and nothing is asked about none. */
export function aboutSome(
  things: readonly Inline[],
  { one, several }: { one(thing: Inline): Line; several(things: Line): Line },
): readonly Line[] {
  const [first, ...others] = things;
  if (first === undefined) return [];
  return [others.length === 0 ? one(first) : several(listed(things))];
}
