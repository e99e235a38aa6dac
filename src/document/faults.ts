import type { z } from "zod";

/** How many places of a broken file are named; the rest is counted. */
const SHOWN = 3;

/** What a schema found wrong with a file, as one sentence with the place and the reason of each, the first ones named. */
export function sentenceOf(issues: readonly z.core.$ZodIssue[], file: unknown): string {
  const named = issues.slice(0, SHOWN).map((issue) => `at ${pathOf(issue.path)} ${reasonOf(issue, file)}`);
  const more = issues.length > SHOWN ? `; and ${(issues.length - SHOWN).toLocaleString("en-US")} more` : "";
  return `The design is broken: ${named.join("; ")}${more}.`;
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? "the top" : path.map(String).join("/");
}

const WANTED: Readonly<Record<string, string>> = {
  string: "a text in quotes",
  number: "a number",
  int: "a whole number",
  array: "a list in [ ]",
  object: "an object in { }",
  record: "an object in { }",
};

function reasonOf(issue: z.core.$ZodIssue, file: unknown): string {
  if (issue.code !== "invalid_type") return `the value is not valid (${issue.message})`;
  const wanted = WANTED[issue.expected] ?? issue.expected;
  const found = valueAt(file, issue.path);
  return found === undefined ? `${wanted} is missing` : `${wanted} is expected, but it is ${shown(found)}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), value);
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
