import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dotNetRegexProblem } from "./dotNetRegexProblem.ts";
import { slowRepeat } from "./slowRepeat.ts";

/** Patterns whose ways double with every character of a text that does not match, and the part that is to blame. */
const SLOW: readonly (readonly [pattern: string, part: string])[] = [
  ["(a+)+$", "(a+)+"],
  ["^(\\d+)*\\d+$", "(\\d+)*"],
  ["(.*)*x", "(.*)*"],
  ["^\\+(\\d+)+$", "(\\d+)+"],
  ["(?:\\d+)+?#", "(?:\\d+)+?"],
  ["(?<n>\\d*)*#", "(?<n>\\d*)*"],
  ["((\\d+)-?)+$", "((\\d+)-?)+"],
  ["^(\\d{1,3})+$", "(\\d{1,3})+"],
  ["^(\\d{2,})+$", "(\\d{2,})+"],
  ["(\\d|\\d\\d)+$", "(\\d|\\d\\d)+"],
  ["(0|[0-9])*#", "(0|[0-9])*"],
  ["(\\d+[05])+$", "(\\d+[05])+"],
  ["(.*,)+$", "(.*,)+"],
  ["(\\d+-\\d+)+$", "(\\d+-\\d+)+"],
  ["(1|11)+$", "(1|11)+"],
  ["((\\d+)){2,}$", "((\\d+)){2,}"],
  ["([-\\d]+\\.?)+$", "([-\\d]+\\.?)+"],
  ["(?x)( \\d+ ) + \\#", "( \\d+ ) +"],
  ["(?x)(\\d+) # groups\n+ x", "(\\d+) # groups\n+"],
  ["(\\p{Nd}+)+$", "(\\p{Nd}+)+"],
  ["(?=(\\d+)+$)\\+", "(\\d+)+"],
  ["(\\d+)+(a+)+$", "(\\d+)+"],
];

/** Patterns that repeat groups, each of which can be split in one way only, and those that repeat none. */
const QUICK: readonly string[] = [
  ".*",
  "^\\+1\\d{10}$",
  "^(\\+44|0)7\\d{9}$",
  "^(\\d+-)+\\d+$",
  "^(\\d+[-.])*\\d+$",
  "^(\\d{3})+$",
  "^(\\d{2}\\d)+$",
  "^(0|1\\d)+$",
  "^(?:\\+|00)*\\d+$",
  "(\\d+)?#",
  "(\\d+){3}$",
  "(\\d{1,3}\\.){1,3}\\d{1,3}",
  "(\\d*|#)-",
  "(?>\\d+)+$",
  "(?=1(0|0)1)(2\\d)+",
  "(\\b\\d)*$",
  "([0-4]+[5-9])+",
  "([0-9-[5]]|#)+",
  "([]]|\\d)+",
  "(\\(|\\))+",
  "\\(a+\\)+",
  "[(a+)]+",
  "(a)\\1{2}",
  "(?#(a+ and more)\\d+",
  "",
];

describe("a repetition that takes for ever", () => {
  it.each(SLOW)("is seen in %s", (pattern, part) => {
    expect(dotNetRegexProblem(pattern)).toBeUndefined();
    expect(slowRepeat(pattern)).toBe(part);
  });

  it.each(QUICK)("is not seen in %s", (pattern) => {
    expect(dotNetRegexProblem(pattern)).toBeUndefined();
    expect(slowRepeat(pattern)).toBeUndefined();
  });

  it("is seen where, and only where, the ways to go over some text grow with each repetition", () => {
    const atom = fc.constantFrom("a", "b", "[ab]", "a?", "b?", "a+", "b*", "a{2}", "ab", "ba");
    const row = fc.array(atom, { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (rows) => {
        const isSlow = slowRepeat(`(${rows.map((one) => one.join("")).join("|")})+$`) !== undefined;
        expect([rows, isSlow]).toEqual([rows, texts(8).some((text) => waysOf(rows, text) > 1)]);
      }),
      { numRuns: 300 },
    );
  });

  it("is looked for in time that grows with the pattern, whatever is in it", () => {
    for (const pattern of [
      `(${"a?".repeat(450)})+`,
      `(${"a|".repeat(450)}b)+`,
      `${"(".repeat(300)}a${")+".repeat(300)}`,
      `(${"[a-z]*".repeat(160)})*`,
      "(a+)+".repeat(100_000),
    ])
      expect(() => slowRepeat(pattern)).not.toThrow();
  });
});

/** All texts of the letters a and b up to a length. */
function texts(longest: number): readonly string[] {
  const all = [""];
  for (const text of all) if (text.length < longest) all.push(`${text}a`, `${text}b`);
  return all;
}

/** In how many ways a text can be split among repetitions of one of the rows, and each piece among the atoms of its row. */
function waysOf(rows: readonly (readonly string[])[], text: string): number {
  const ways = [1];
  for (let end = 1; end <= text.length; end += 1) {
    let sum = 0;
    // An empty repetition ends the repeating in .NET.
    for (let start = 0; start < end; start += 1) for (const row of rows) sum += (ways[start] ?? 0) * waysOfRow(row, text.slice(start, end));
    ways[end] = sum;
  }
  return ways[text.length] ?? 0;
}

function waysOfRow([atom, ...rest]: readonly string[], text: string): number {
  if (atom === undefined) return text === "" ? 1 : 0;
  const matcher = new RegExp(`^${atom}$`);
  let ways = 0;
  for (let end = 0; end <= text.length; end += 1) if (matcher.test(text.slice(0, end))) ways += waysOfRow(rest, text.slice(end));
  return ways;
}
