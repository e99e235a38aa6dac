import type { Appliance } from "../../model/appliance.ts";
import type { Deployment } from "../../model/deployment.ts";
import { draftComment, isStudioComment, STUDIO_COMMENT } from "../../model/ini/comments.ts";
import type { Site } from "../../model/site.ts";
import { withByteOrderMark } from "../text/wellFormed.ts";
import { type Block, isWritten } from "./block.ts";
import { blocksOf } from "./blocks.ts";
import { commentLine, type KeptComments, keptComments } from "./keptComments.ts";
import { KeyLines } from "./keyLine.ts";
import type { IniLine, IniResult } from "./line.ts";

const BLANK: IniLine = { kind: "blank", text: "" };

/**
 * The CloudConnector.ini of an appliance (ini format, Writing).
 * @param errors how many errors stand against the appliance, its site and the deployment; above 0 the file is marked a draft
 * @returns the text as it is to be stored in UTF-8: CRLF, with a byte-order mark where not all is ASCII; and its lines, each
 * with what it shows. Or the values that cannot be written: then there is no file
 */
export function iniOf(
  deployment: Deployment,
  site: Site,
  appliance: Appliance,
  { errors = 0 }: { readonly errors?: number } = {},
): IniResult {
  const keys = new KeyLines();
  const blocks = blocksOf({ deployment, site, appliance }, keys).filter(isWritten);
  if (keys.problems.length > 0) return { ok: false, problems: keys.problems };
  const comments = keptComments(appliance.comments);
  const lines: IniLine[] = errors > 0 ? [commentLine({ text: draftComment(errors) })] : [];
  append(lines, leadingComments(comments, blocks[0]));
  lines.push(commentLine({ text: STUDIO_COMMENT }));
  let left: readonly IniLine[] = [];
  for (const [index, { section, gateway, heading, entries }] of blocks.entries()) {
    // Nothing but comments stands before the first section.
    if (index > 0) lines.push(BLANK);
    // Comments that end a section go before the next heading, where every reader takes them to belong.
    append(lines, left);
    append(lines, comments.before(section, gateway));
    lines.push(heading);
    for (const { line, name: key } of entries) {
      if (line === undefined) continue;
      append(lines, comments.before(section, gateway, key));
      lines.push(line);
    }
    left = comments.restOf(section, gateway);
  }
  append(lines, left);
  append(lines, comments.rest());
  return { ok: true, text: fileText(lines), lines };
}

/**
 * Kept comments stay first. What would come before the first section leads the file as well: so will every reader take it.
 * What looks like the studio's own comment would be dropped by the next reader, or call a file a draft that is none.
 */
function leadingComments(comments: KeptComments, first: Block | undefined): readonly IniLine[] {
  const before = first === undefined ? [] : comments.before(first.section, first.gateway);
  return [...comments.leading, ...before].filter(({ text }) => !isStudioComment(text.slice(1)));
}

/** A loop: a file may have more comments than a call takes arguments. */
function append(lines: IniLine[], more: readonly IniLine[]): void {
  for (const line of more) lines.push(line);
}

function fileText(lines: readonly IniLine[]): string {
  let text = "";
  for (const line of lines) text += `${line.text}\r\n`;
  return withByteOrderMark(text);
}

/** The name of an appliance's file: a file of an appliance with errors never looks ready. */
export function iniFileName(errors: number): string {
  return errors > 0 ? "CloudConnector.draft.ini" : "CloudConnector.ini";
}

export type { IniLine, IniProblem, IniResult, LineField } from "./line.ts";
