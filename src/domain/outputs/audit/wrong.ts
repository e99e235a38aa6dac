import type { Finding, Subject } from "../../model/finding.ts";
import { groupBy } from "../../model/groupBy.ts";
import { type Block, heading, type Line, line, listed, paragraph, reference, strong, way } from "../prose/block.ts";
import { counted } from "./estate.ts";
import { keyOf } from "./keyOf.ts";

/** From here on, findings of one rule about one thing are told together. */
const TOGETHER = 3;

/** Errors and warnings, graver ones first. What is only good to know would bury them, and is counted. */
export function wrongBlocks(findings: readonly Finding[]): readonly Block[] {
  const lines = (["error", "warning"] as const).flatMap((severity) => linesOf(findings.filter((one) => one.severity === severity)));
  const notes = findings.filter(({ severity }) => severity === "info").length;
  return [
    heading(3, ["What is wrong"]),
    lines.length > 0
      ? { kind: "list", items: lines.map(({ text }) => text), about: lines.map(({ about }) => about) }
      : paragraph(["Nothing that the studio knows of."]),
    ...(notes > 0 ? [paragraph([`${counted(notes, "note")} besides, in the list of problems.`])] : []),
  ];
}

/** What is told of one finding or several, and where the first of them leads. */
interface Told {
  readonly text: Line;
  readonly about: Subject;
}

function linesOf(findings: readonly Finding[]): readonly Told[] {
  const groups = groupBy(findings, ({ rule, subject }) => `${rule} ${subject.id}`);
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    // Where files do not agree, every value counts.
    if (first === undefined || group.length < TOGETHER || first.rule === "ini/disagreement") {
      return group.map((one) => ({ text: lineOf(one), about: one.subject }));
    }
    const likewise = listed(others.map(({ subject }) => way(keyOf(subject), subject)));
    return [{ text: line`${lineOf(first)} Likewise: ${likewise}.`, about: first.subject }];
  });
}

function lineOf({ severity, message, subject, rule }: Finding): Line {
  const word = strong(severity === "error" ? "Error" : "Warning");
  // What the chapter is about need not be named.
  const isNamed = message.includes(subject.name) || subject.kind === "site" || subject.kind === "deployment";
  return line`${word}${isNamed ? "" : `, ${subject.name}`}: ${message} (${reference(rule)})`;
}
