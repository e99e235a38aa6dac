import { dotNetRegexProblem } from "../../../dotNetRegex/dotNetRegexProblem.ts";
import { slowRepeat } from "../../../dotNetRegex/slowRepeat.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule } from "../../rule.ts";
import { judgePatterns, type RoutePattern, sharedPatternFix } from "../routePatterns.ts";

export const voiceRouteSlow: SiteRule = {
  id: "site/voice-route-slow",
  severity: "warning",
  title: "No pattern of a voice route repeats what can be split among the repetitions in many ways.",
  scope: "site",
  check: (context) => judgePatterns(context, say),
  fix: sharedPatternFix,
};

function say({ text, route }: RoutePattern): string | undefined {
  const part = dotNetRegexProblem(text) === undefined ? slowRepeat(text) : undefined;
  if (part === undefined) return undefined;
  return `The pattern of ${route}, ${quoted(text)}, can take very long: one number can be split among the repetitions of ${quoted(part)} in many ways, twice as many with every digit, and .NET tries all of them before it gives up a number that does not match. Repeat once only, as in \\d+ in the place of (\\d+)+, or put (?>…) around what is repeated.`;
}
