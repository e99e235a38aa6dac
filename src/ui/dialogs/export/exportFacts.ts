import type { Analysis } from "../../../domain/analysis.ts";
import type { Design } from "../../../domain/model/design.ts";
import { applianceTitle, findById, siteTitle } from "../../../domain/model/lookup.ts";
import type { Site } from "../../../domain/model/site.ts";
import { LENGTH_LIMIT } from "../../../domain/outputs/paths.ts";
import { standingErrors } from "../../../domain/outputs/standingErrors.ts";
import type { ExportScope } from "../../../store/jobs.ts";

/** What can be said of an export before any of its files is worked out. */
export interface ExportFacts {
  readonly title: string;
  /** Errors that make drafts of them. */
  readonly errors: number;
  /** Names of which only the beginning becomes that of a folder. */
  readonly cut: readonly string[];
}

/** What is known at once of an export of everything, one site or one appliance. */
export function exportFacts({ deployment }: Design, analysis: Analysis, scope: ExportScope): ExportFacts {
  if (scope.kind === "all")
    return {
      title: "Export everything",
      errors: analysis.count().error,
      cut: cutTitles(deployment.sites),
    };
  const found = findById(deployment, scope.kind === "site" ? scope.site : scope.appliance);
  if (scope.kind === "site")
    return {
      title: `Export site ${found ? siteTitle(found.site) : ""}`,
      errors: analysis.count(scope.site).error + deploymentErrors(analysis),
      cut: cutTitles(found ? [found.site] : []),
    };
  return {
    title: "Export CloudConnector.ini",
    errors: found?.kind === "appliance" ? standingErrors(analysis, found.site, found.appliance).length : 0,
    cut: [],
  };
}

function cutTitles(sites: readonly Site[]): readonly string[] {
  return sites.flatMap((site) => [siteTitle(site), ...site.appliances.map(applianceTitle)]).filter((title) => title.length > LENGTH_LIMIT);
}

function deploymentErrors(analysis: Analysis): number {
  return analysis.findings.filter((finding) => finding.severity === "error" && finding.subject.kind === "deployment").length;
}
