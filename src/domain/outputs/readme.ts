import type { Finding, Severity } from "../model/finding.ts";
import { siteTitle } from "../model/lookup.ts";
import type { Withheld } from "./archive.ts";
import { DESIGN_NAME } from "./folders.ts";
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

/** An output that an archive holds files of, with what they are called below its folder. */
export interface GivenOutput {
  readonly output: Output;
  readonly names: ReadonlySet<string>;
}

/** What an archive holds beside its README. */
export interface Contents {
  readonly given: readonly GivenOutput[];
  readonly withheld: readonly Withheld[];
  readonly hasDesign: boolean;
}

/**
 * The README of an archive: what is where, what got no file, and which problems stand. Windows line ends, for it is read
 * in Notepad.
 */
export function readmeText(target: OutputTarget, { given, withheld, hasDesign }: Contents): string {
  const { deployment, sites, folders } = target;
  const title = deployment.customer?.trim() || "Cloud Connector Edition";
  const sections = [
    [title + MARK],
    [
      "What is where",
      ...given.map((one) => `- ${placeOf(one, target.scope)}: ${one.output.about}.`),
      ...(hasDesign ? [`- ${DESIGN_NAME}: the design itself; CCE Studio opens it.`] : []),
    ],
    ["Sites", ...sites.map((site) => `- ${siteTitle(site)}: ${folders.ofSite(site)}/`)],
    withheldLines(withheld),
    ...problemSections(target),
  ].filter((lines) => lines.length > 0);
  return windowsText(sections.flatMap((lines, index) => [...(index > 0 ? [""] : []), ...lines.map(oneLine)]));
}

/** `<site>/<host>/hosts`, of all names those that the archive has. In an archive of a site, what is filed above is in its folder. */
function placeOf({ output: { filed, folder, names }, names: there }: GivenOutput, scope: OutputScope): string {
  const places = new Set(filed.map((one) => ABOVE[one === "deployment" ? scope : one]));
  const known = names.filter((name) => [...there].some((one) => isCalled(one, name)));
  const below = folder === undefined ? "" : `${folder}/`;
  return [...places].flatMap((above) => known.map((name) => above + below + name)).join(", ");
}

/** Whether a file is one of those with a common name: in `<domain>.zone` anything but a folder may stand for `<domain>`. */
function isCalled(fileName: string, commonName: string): boolean {
  const literals = commonName.split(/<[^>]*>/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literals.join("[^/]+")}$`).test(fileName);
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
