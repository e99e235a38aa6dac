import { dotNetRegexProblem } from "../../../dotNetRegex/dotNetRegexProblem.ts";
import type { Subject } from "../../../model/finding.ts";
import { lineField } from "../../../model/lineField.ts";
import { contextOf } from "../../contextOf.ts";
import { removeLineFix } from "../../fixes.ts";
import { lineSubject } from "../../ini/applianceLine.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule, Statement } from "../../rule.ts";
import { siteSubject } from "../../subjects.ts";

export const voiceRouteRegex: SiteRule = {
  id: "site/voice-route-regex",
  severity: "error",
  title: "The pattern of every voice route is a regular expression that .NET accepts.",
  scope: "site",
  check({ site, appliances }) {
    const ofSite = site.voiceRoutes.flatMap(({ id, name, pattern }) =>
      judge(name, pattern, siteSubject(site, `voiceRoutes/${id}/pattern`)),
    );
    const ofFiles = appliances
      .filter((view) => view.voiceRoutes !== site.voiceRoutes)
      .flatMap(({ appliance, voiceRoutes }) =>
        voiceRoutes
          .filter((route) => !site.voiceRoutes.includes(route))
          .flatMap(({ name, pattern }) => judge(name, pattern, lineSubject(site, appliance, "HybridVoiceRoutes", name ?? ""))),
      );
    return [...ofSite, ...ofFiles];
  },
  fix(design, finding) {
    const context = contextOf(design, finding);
    const isShared = context?.site.voiceRoutes.some(
      ({ name }) => finding.subject.field === lineField({ section: "HybridVoiceRoutes", key: name ?? "" }),
    );
    // A route that one file has alone has nothing to fall back to.
    return isShared ? removeLineFix(design, finding, "Use the site’s pattern") : undefined;
  },
};

function judge(name: string | undefined, pattern: string | undefined, subject: Subject): readonly Statement[] {
  const text = pattern?.trim() ?? "";
  // Nearly every pattern is the default one.
  const problem = text === ".*" ? undefined : dotNetRegexProblem(text);
  if (problem === undefined) return [];
  const which = name?.trim() ? `the voice route ${quoted(name.trim())}` : "a voice route";
  const message = `The pattern of ${which} of ${subject.name}, ${quoted(text)}, is no regular expression: ${problem.reason} (noticed at character ${problem.at}). .NET refuses it, so the route would match no number: correct the pattern.`;
  return [{ message, subject }];
}
