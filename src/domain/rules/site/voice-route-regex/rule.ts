import { dotNetRegexProblem } from "../../../dotNetRegex/dotNetRegexProblem.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule } from "../../rule.ts";
import { judgePatterns, type RoutePattern, sharedPatternFix } from "../routePatterns.ts";

export const voiceRouteRegex: SiteRule = {
  id: "site/voice-route-regex",
  severity: "error",
  title: "The pattern of every voice route is a regular expression that .NET accepts.",
  scope: "site",
  check: (context) => judgePatterns(context, say),
  fix: sharedPatternFix,
};

function say({ text, route }: RoutePattern): string | undefined {
  const problem = dotNetRegexProblem(text);
  if (problem === undefined) return undefined;
  return `The pattern of ${route}, ${quoted(text)}, is no regular expression: ${problem.reason} (noticed at character ${problem.at}). .NET refuses it, so the route would match no number: correct the pattern.`;
}
