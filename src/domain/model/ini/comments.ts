import { trimIniEnd } from "./text.ts";

/** The text of the comment before the first section of every file that the studio writes; readers drop it again. */
export const STUDIO_COMMENT = " Cloud Connector Edition configuration, made with CCE Studio";

const DRAFT_COMMENT = /^ DRAFT - \d+ errors$/;

/** The text of the comment that leads the file of an appliance with errors. */
export function draftComment(errors: number): string {
  return ` DRAFT - ${errors} errors`;
}

/** Whether a comment is one that the studio writes by itself; such a comment is not kept. */
export function isStudioComment(text: string): boolean {
  return text === STUDIO_COMMENT || DRAFT_COMMENT.test(text);
}

/** Whether the studio wrote a file: then it says so in a comment before the first section. */
export function isStudioIni(text: string): boolean {
  for (const line of text.replace(/^\uFEFF/, "").split(/\r?\n/)) {
    if (!/^[;#]/.test(line)) return false;
    if (isStudioComment(line.slice(1))) return true;
  }
  return false;
}

/**
 * The text of a comment as it can be written. Scripts try their patterns for sections and keys on every line, comments
 * included: so no comment holds `=` and none begins with `[` (ini format, Writing). Line breaks become spaces.
 */
export function writableComment(text: string): string {
  const oneLine = text
    .replace(/[\r\n\0]/g, " ")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replaceAll("=", ":");
  const noSection = /^\s*\[/.test(oneLine) ? oneLine.replaceAll("[", "(").replaceAll("]", ")") : oneLine;
  return trimIniEnd(noSection);
}
