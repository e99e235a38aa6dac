import type { Finding, Severity } from "../model/finding.ts";
import { siteTitle } from "../model/lookup.ts";
import type { Withheld } from "./archive.ts";
import type { Output, OutputScope, OutputTarget } from "./output.ts";
import { windowsText } from "./text/lines.ts";
import { oneLine } from "./text/oneLine.ts";

const HEADINGS: readonly (readonly [Severity, string])[] = [
  ["error", "Errors: what they touch does not deploy"],
  ["warning", "Warnings: likely to hurt"],
  ["info", "Good to know"],
];

/** How the first line of every README ends. */
const MARK = ": everything for the deployment, made with CCE Studio";

/** Whether a text is a README of an archive. */
export function isStudioReadme(text: string): boolean {
  return text.split(/\r?\n/, 1)[0]?.endsWith(MARK) ?? false;
}

/**
 * The README of an archive: what is where, what got no file, and which problems stand. Windows line ends, for it is read
 * in Notepad.
 * @param given the outputs that the archive holds files of
 */
export function readmeText(target: OutputTarget, given: readonly Output[], withheld: readonly Withheld[]): string {
  const { deployment, sites, folders } = target;
  const title = deployment.customer?.trim() || "Cloud Connector Edition";
  const sections = [
    [title + MARK],
    ["What is where", ...given.map((output) => `- ${placeOf(output, target.scope)}: ${output.about}.`)],
    ["Sites", ...sites.map((site) => `- ${siteTitle(site)}: ${folders.ofSite(site)}/`)],
    withheldLines(withheld),
    ...problemSections(target),
  ].filter((lines) => lines.length > 0);
  return windowsText(sections.flatMap((lines, index) => [...(index > 0 ? [""] : []), ...lines.map(oneLine)]));
}

/** `<site>/<host>/hosts`; several names of one folder stand together. In an archive of a site, what is filed above is in its folder. */
function placeOf({ filed, folder, names }: Output, scope: OutputScope): string {
  const places = new Set(filed.map((one) => ABOVE[one === "deployment" ? scope : one]));
  return [...places].map((above) => `${above}${folder === undefined ? "" : `${folder}/`}${names.join(", ")}`).join("; ");
}

const ABOVE: Readonly<Record<OutputScope, string>> = { deployment: "", site: "<site>/", appliance: "<site>/<host>/" };

function withheldLines(withheld: readonly Withheld[]): readonly string[] {
  if (withheld.length === 0) return [];
  return ["Without a file", ...withheld.map(({ name, reasons }) => `- ${name}: ${reasons.join(" ")}`)];
}

function problemSections({ known, sites }: OutputTarget): readonly (readonly string[])[] {
  const inScope = new Set(["deployment", ...sites.map((site) => site.id)]);
  const findings = known.findings.filter(({ subject }) => inScope.has(subject.site ?? subject.id));
  if (findings.length === 0) return [["No problem is known."]];
  return HEADINGS.map(([severity, heading]) => {
    const lines = findings.filter((finding) => finding.severity === severity).map(problemLine);
    return lines.length === 0 ? [] : [heading, ...lines];
  });
}

function problemLine({ rule, message, subject }: Finding): string {
  return `- ${subject.name}: ${message} (${rule})`;
}
