import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dotNetRegexProblem } from "./dotNetRegexProblem.ts";

/** Patterns that .NET takes, many of which JavaScript does not. Each list was held against the regular expressions of .NET themselves. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  "what dial plans are made of": ["", ".*", "^\\+1\\d{10}$", "^(\\+44|0)7\\d{9}$", "\\+(1|44|31)[2-9]\\d+", "^00[^0]", "(0|00)?[1-9]*#?"],
  places: ["\\A\\+1\\z", "\\b\\d\\B", "\\Ga", "a\\Z", "^$", "^*$+", "(?m)^\\d+$"],
  "options within the pattern": [
    "(?i)abc",
    "(?i-s:abc)",
    "(?imnsx-imnsx)a",
    "(?-)",
    "(?+i)a",
    "(?I)a",
    "a(?i)b",
    "(?)?a".slice(4),
    "(?i:)",
  ],
  comments: [
    "(?#a comment)\\d",
    "\\d(?#more)+",
    "a(?# ( [ )b",
    "(?x) \\d + # digits (",
    "(?x)a # never (ends\n b",
    "(?x: a (?#c) b )",
    "#a",
  ],
  groups: [
    "()",
    "(a)(?:b)(?>c)",
    "(?=a)(?!b)(?<=c)(?<!d)",
    "(?<name>a)",
    "(?'name'a)",
    "(?<5>a)",
    "(?<_1é>a)",
    "((((a))))",
    "(?=a)*",
    "(a|)",
    "|",
  ],
  "balancing groups": ["(?<open>a)(?<-open>b)", "(?<a>x)(?<b-a>y)", "(?<1>x)(?'-1'y)", "^(?:(?<o>\\()|(?<-o>\\))|\\d)*(?(o)(?!))$"],
  "choices by condition": [
    "(a)(?(1)b|c)",
    "(?<n>a)(?(n)b|c)",
    "(?(?=a)b|c)",
    "(?(a)b|c)",
    "(?(a)b)",
    "(?(name)b|c)",
    "(?(?<!x)a|b)",
    "(?(?:a)b)",
    "(?()a|b)",
  ],
  references: [
    "(a)\\1",
    "\\1(a)",
    "(?<n>a)\\k<n>",
    "(?<n>a)\\k'n'",
    "(?<n>a)\\<n>",
    "(?<n>a)\\1",
    "(a)(?<n>b)\\2",
    "\\k<0>",
    "(?<7>a)\\7",
    "a\\10",
    "\\<",
    "\\<n",
    "(?<N>a)(?<n>b)\\2",
  ],
  quantifiers: ["a*b+c?", "a*?b+?c??", "a{2}b{2,}c{2,5}d{3}?", "a{0}", "a{2,2}", "(?x)a {2} ?", "(a*)*", "a{2147483647}", "[a]{1}"],
  "braces that mean themselves": ["{", "}", "{a}", "a{", "a{,5}", "a{2", "a{2,", "a{-1}", "{}", "a{ 2}", "]", "a]"],
  classes: [
    "[abc]",
    "[^abc]",
    "[]abc]",
    "[^]]",
    "[a-z0-9_-]",
    "[-a]",
    "[a-]",
    "[\\w\\d\\s.-]",
    "[\\]\\[]",
    "[\\b\\t\\x41\\u0041\\cA\\101]",
    "[[]",
    "[[:alpha:]]",
    "[\\-a]",
    "[+--]",
    "[a-\\-z]",
    "[(]",
  ],
  "subtracted classes": ["[a-z-[aeiou]]", "[\\w-[\\d]]", "[a-z-[b-y-[m]]]", "[0-9-[^5]]", "[a-[b]]", "[a-z-[]]]"],
  categories: [
    "\\p{L}",
    "\\P{Lu}",
    "[\\p{Nd}\\P{Zs}]",
    "\\p{IsGreek}",
    "\\p{IsBasicLatin}+",
    "\\p{IsLatinExtended-A}",
    "\\p{IsCJKUnifiedIdeographsExtensionA}",
  ],
  escapes: [
    "\\a\\e\\f\\n\\r\\t\\v",
    "\\0\\01\\012",
    "\\x4f\\u004F",
    "\\cZ\\cz\\c[\\c@",
    "\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\^\\$\\\\\\#\\/\\ \\-",
    "\\\u3001",
    "\\😀",
  ],
  "any other character": ["😀+", "\u202Eabc", "\n", "\0", "é|ß", "/"],
};

/** Patterns that .NET refuses, each with a part of the reason. */
const REFUSED: readonly (readonly [pattern: string, reason: string])[] = [
  ["(", "parenthesis is never closed"],
  ["(a", "parenthesis is never closed"],
  ["((a)", "parenthesis is never closed"],
  [")", "no opening one"],
  ["(a))", "no opening one"],
  ["a|b)", "no opening one"],
  ["(?i)a)", "no opening one"],
  ["[", "bracket is never closed"],
  ["[]", "bracket is never closed"],
  ["[^]", "bracket is never closed"],
  ["[a", "bracket is never closed"],
  ["[a\\]", "bracket is never closed"],
  ["[\\", "bracket is never closed"],
  ["[a-z-[b]", "bracket is never closed"],
  ["[[:alpha:]", "bracket is never closed"],
  ["*", "nothing before it"],
  ["+1", "nothing before it"],
  ["?", "nothing before it"],
  ["{2}", "nothing before it"],
  ["{2,}a", "nothing before it"],
  ["(*)", "nothing before it"],
  ["(?)", "nothing before it"],
  ["a|*", "nothing before it"],
  ["(?i)*", "nothing before it"],
  ["a(?i)*", "nothing before it"],
  ["(?#c)*", "nothing before it"],
  ["(?:+)", "nothing before it"],
  ["(?(a)*b)", "nothing before it"],
  ["a**", "follows another"],
  ["a*+", "follows another"],
  ["a++", "follows another"],
  ["a{2}{3}", "follows another"],
  ["a*?*", "follows another"],
  ["a???", "follows another"],
  ["(?x)a* *", "follows another"],
  ["a{5,2}", "at least 5 and at most 2"],
  ["a{99999999999}", "larger than 2147483647"],
  ["[z-a]", "reverse order"],
  ["[9-0]", "reverse order"],
  ["[\\x42-\\x41]", "reverse order"],
  ["[a-\\d]", "cannot be the end of a range"],
  ["[a-\\p{L}]", "cannot be the end of a range"],
  ["[a-z-[b]c]", "must come last"],
  ["[a-[b]c]", "must come last"],
  ["\\", "backslash stands at the end"],
  ["a\\", "backslash stands at the end"],
  ["\\i", "\\i is no escape"],
  ["\\y", "\\y is no escape"],
  ["\\_", "\\_ is no escape"],
  ["\\é", "\\é is no escape"],
  ["[\\y]", "\\y is no escape"],
  ["\\80", "\\8 is no escape"],
  ["\\x4", "\\x needs 2"],
  ["\\xg0", "\\x needs 2"],
  ["\\u41", "\\u needs 4"],
  ["\\c", "\\c needs the letter"],
  ["\\c1", "\\c1 is no control character"],
  ["\\p", "needs the name of a category"],
  ["\\pL", "needs the name of a category"],
  ["\\pLu1", "needs the name of a category"],
  ["\\p{Lu", "is never closed"],
  ["\\p{}a", "does not name a category"],
  ["\\p{Latin}", "does not name a category"],
  ["\\p{lu}", "does not name a category"],
  ["\\p{Script=Greek}", "is never closed"],
  ["[\\p{Foo}]", "does not name a category"],
  ["\\1", "\\1 refers to a group"],
  ["(a)\\2", "\\2 refers to a group"],
  ["(?:a)\\1", "\\1 refers to a group"],
  ["(?n)(a)\\1", "\\1 refers to a group"],
  ["\\9", "\\9 refers to a group"],
  ["\\k", "\\k needs the name"],
  ["\\kn", "\\k needs the name"],
  ["\\k<", "\\k needs the name"],
  ["\\k<n>", "\\k<…> refers to a group"],
  ["(?<n>a)\\k<N>", "\\k<…> refers to a group"],
  ["\\k<1>", "\\k<1> refers to a group"],
  ["(?<n>a)\\k<n", "\\k is no escape"],
  ["\\k<>", "\\k is no escape"],
  ["(?", "not followed by anything"],
  ["(?a)", "not followed by anything"],
  ["(?i", "not followed by anything"],
  ["(?r)a", "not followed by anything"],
  ["(?P<name>a)", "not followed by anything"],
  ["(?|a)", "not followed by anything"],
  ["(?R)", "not followed by anything"],
  ["(?&name)", "not followed by anything"],
  ["(?<", "not followed by anything"],
  ["(?<>a)", "name of a group holds"],
  ["(?<na me>a)", "name of a group holds"],
  ["(?<1a>a)", "name of a group holds"],
  ["(?'=a)", "name of a group holds"],
  ["(?<a->b)", "name of a group holds"],
  ["(?<->b)", "name of a group holds"],
  ["(?<a", "never closed"],
  ["(?<0>a)", "begins with 0"],
  ["(?<01>a)", "begins with 0"],
  ["(?<-n>a)", "by a name that no group has"],
  ["(?<-1>a)", "group 1, which there is not"],
  ["(?<a-2>b)", "group 2, which there is not"],
  ["(?(1)a|b)", "(?(1) refers"],
  ["(?(1a)b)", "(?(1 is never closed"],
  ["(a)(?(1)b|c|d)", "more than two alternatives"],
  ["(?(a)b|c|d)", "more than two alternatives"],
  ["(?(?#c)a|b)", "cannot be a comment"],
  ["(?(?<n>a)b)", "cannot have a name"],
  ["(?(?'n'a)b)", "cannot have a name"],
  ["(?(", "parenthesis is never closed"],
  ["(?#", "comment, (?#, is never closed"],
  ["a(?#b", "comment, (?#, is never closed"],
];

describe("a pattern that .NET takes", () => {
  it.each(Object.entries(TAKEN))("%s", (_, patterns) => {
    expect(patterns.map((pattern) => [pattern, dotNetRegexProblem(pattern)])).toEqual(patterns.map((pattern) => [pattern, undefined]));
  });
});

describe("a pattern that .NET refuses", () => {
  it.each(REFUSED)("%s: %s", (pattern, reason) => {
    expect(dotNetRegexProblem(pattern)?.reason).toContain(reason);
    expect(dotNetRegexProblem(pattern)?.at).toBeLessThanOrEqual(pattern.length);
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    ..."()[]{}|*+?^$.\\<>'=!:#-,09aknpPxu \n".split(""),
    "(?",
    "(?<",
    "(?(",
    "\\k<",
    "\\p{",
    "{2}",
    "[a-",
    "(?x)",
  );

  it("is judged, and taken once all of it is escaped", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        expect(() => dotNetRegexProblem(text)).not.toThrow();
        expect(dotNetRegexProblem(text.replace(/[\\*+?|{[()^$.#]/g, "\\$&"))).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it("is taken in a group, in a choice and twice in a row when it is taken alone, if it names no group by number", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        if (/\\|\(\?|[#\n ]/.test(text)) return;
        const isTaken = dotNetRegexProblem(text) === undefined;
        if (isTaken)
          for (const larger of [`(${text})`, `${text}|a`, `(?:${text})+`])
            expect([larger, dotNetRegexProblem(larger)]).toEqual([larger, undefined]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["open parentheses", "(".repeat(10_000)],
    ["nested groups", `${"(".repeat(50_000)}${")".repeat(50_000)}`],
    ["nested conditions", `${"(?(a)".repeat(10_000)}${")".repeat(10_000)}`],
    ["conditions of conditions", `${"(?".repeat(10_000)}(`],
    ["nested subtractions", `${"[a-z-".repeat(10_000)}[a]${"]".repeat(10_000)}`],
    ["braces that never close", "{1".repeat(10_000)],
    ["one brace with many digits", `a{${"1".repeat(10_000)}`],
    ["names that never close", "\\<name".repeat(10_000)],
    ["posix names that never close", `[${"[:name".repeat(10_000)}`],
    ["what takes forever to match", `${"(a+)+".repeat(2_000)}$`],
    ["groups of many names", Array.from({ length: 5_000 }, (_, index) => `(?<n${index}>)`).join("")],
  ])("of 10,000 characters and more is judged as soon as it is read: %s", (_, pattern) => {
    expect(() => dotNetRegexProblem(pattern)).not.toThrow();
  });
});
