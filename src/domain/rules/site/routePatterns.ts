import type { SiteContext } from "../../facts/siteContext.ts";
import type { Design } from "../../model/design.ts";
import type { Finding, Subject } from "../../model/finding.ts";
import { lineField } from "../../model/lineField.ts";
import { contextOf } from "../contextOf.ts";
import { removeLineFix } from "../fixes.ts";
import { lineSubject } from "../ini/applianceLine.ts";
import { quoted } from "../quoted.ts";
import type { Fix, Statement } from "../rule.ts";
import { siteSubject } from "../subjects.ts";

/** The pattern of a voice route, with what a sentence calls the route. */
export interface RoutePattern {
  readonly text: string;
  /** `the voice route “LocalRoute” of Seattle` */
  readonly route: string;
}

/** Judges the patterns of the site's routes, then those that single files have otherwise; says what is to be said of one, or nothing. */
export function judgePatterns({ site, overriding }: SiteContext, say: (pattern: RoutePattern) => string | undefined): readonly Statement[] {
  const judge = (name: string | undefined, pattern: string | undefined, subjectOf: () => Subject): readonly Statement[] => {
    const text = pattern?.trim() ?? "";
    // Nearly every pattern is the default one.
    if (text === "" || text === ".*") return [];
    const subject = subjectOf();
    const which = name?.trim() ? `the voice route ${quoted(name.trim())}` : "a voice route";
    const message = say({ text, route: `${which} of ${subject.name}` });
    return message === undefined ? [] : [{ message, subject }];
  };
  const ofSite = site.voiceRoutes.flatMap(({ id, name, pattern }) =>
    judge(name, pattern, () => siteSubject(site, `voiceRoutes/${id}/pattern`)),
  );
  const ofFiles = overriding
    .filter((view) => view.voiceRoutes !== site.voiceRoutes)
    .flatMap(({ appliance, voiceRoutes }) =>
      voiceRoutes
        .filter((route) => !site.voiceRoutes.includes(route))
        .flatMap(({ name, pattern }) => judge(name, pattern, () => lineSubject(site, appliance, "HybridVoiceRoutes", name ?? ""))),
    );
  return [...ofSite, ...ofFiles];
}

/** Lets one file have the pattern of its site; a route that the file has alone has nothing to fall back to. */
export function sharedPatternFix(design: Design, finding: Finding): Fix | undefined {
  const isShared = contextOf(design, finding)?.site.voiceRoutes.some(
    ({ name }) => finding.subject.field === lineField({ section: "HybridVoiceRoutes", key: name ?? "" }),
  );
  return isShared ? removeLineFix(design, finding, "Use the site’s pattern") : undefined;
}
