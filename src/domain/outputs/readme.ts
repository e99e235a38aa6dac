import type { Finding, Severity } from "../model/finding.ts";
import { siteTitle } from "../model/lookup.ts";
import { needsByteOrderMark } from "./ini/iniOf.ts";
import type { Archive, OutputContext } from "./output.ts";
import { OUTPUTS } from "./registry.ts";

const HEADINGS: readonly (readonly [Severity, string])[] = [
  ["error", "Errors: what they touch does not deploy"],
  ["warning", "Warnings: likely to hurt"],
  ["info", "Good to know"],
];

/** How the first line of every README ends. */
const MARK = ": configuration made with CCE Studio";

/** Whether a text is a README of an archive. */
export function isStudioReadme(text: string): boolean {
  return text.split(/\r?\n/, 1)[0]?.endsWith(MARK) ?? false;
}

/**
 * The README of an archive: what is where, which appliances got no file, and which problems stand. Windows line ends, for
 * it is read in Notepad.
 */
export function readmeText(context: OutputContext, archive: Pick<Archive, "files" | "withheld">): string {
  const { deployment, sites } = context;
  const title = deployment.customer?.trim() || "Cloud Connector Edition";
  const sections = [
    [title + MARK],
    ["What is where", ...OUTPUTS.map((output) => `- ${output.about}`)],
    ["Sites", ...sites.map((site) => `- ${siteTitle(site)}: ${context.folders.ofSite(site)}/`)],
    withheldLines(archive.withheld),
    ...problemSections(context),
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.replace(/[\r\n]+/g, " ")).join("\r\n"))
    .join("\r\n\r\n");
  return `${needsByteOrderMark(text) ? "\uFEFF" : ""}${text}\r\n`;
}

function withheldLines(withheld: Archive["withheld"]): readonly string[] {
  if (withheld.length === 0) return [];
  return ["Appliances without a file", ...withheld.map(({ name, reasons }) => `- ${name}: ${reasons.join(" ")}`)];
}

function problemSections({ known, sites }: OutputContext): readonly (readonly string[])[] {
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
