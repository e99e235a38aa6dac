import type { Appliance } from "../../model/appliance.ts";
import { textOf } from "../../model/change.ts";
import type { Deployment } from "../../model/deployment.ts";
import { writtenText } from "../../model/fields/canonical.ts";
import { INI_FIELDS, type IniField } from "../../model/fields/index.ts";
import { STUDIO_COMMENT } from "../../model/ini/comments.ts";
import { isPlain } from "../../model/ini/text.ts";
import type { Site } from "../../model/site.ts";
import { isAscii } from "../text/wellFormed.ts";
import type { Block } from "./block.ts";
import { blocksOf } from "./blocks.ts";
import { KeyLines } from "./keyLine.ts";

/** What the files of a site have in common, from the studio's comment on, with a gap for each line that is an appliance's own. */
export interface SiteForm {
  readonly start: string;
  readonly gaps: readonly Gap[];
}

interface Gap {
  readonly field: IniField;
  /** What stands between the line of the field and the next gap. */
  readonly behind: string;
}

const LINE_END = "\r\n";

/** Shares everything with its site and has nothing of its own, so that its file shows where the gaps are. */
const BLANK: Appliance = { id: "" };

const known = new WeakMap<Site, { readonly deployment: Deployment; readonly form: SiteForm | undefined }>();

/** The form of a site's files; undefined where they differ in more than single lines, or what they share is not all ASCII. */
export function siteForm(deployment: Deployment, site: Site): SiteForm | undefined {
  const before = known.get(site);
  if (before?.deployment === deployment) return before.form;
  const form = formOf(deployment, site);
  known.set(site, { deployment, form });
  return form;
}

function formOf(deployment: Deployment, site: Site): SiteForm | undefined {
  const keys = new KeyLines();
  const blocks = blocksOf({ deployment, site, appliance: BLANK }, keys);
  // What a section of own lines alone is headed by depends on the appliance.
  if (keys.problems.length > 0 || blocks.some((block) => hasGap(block) && !hasLine(block))) return undefined;
  const texts = [`;${STUDIO_COMMENT}${LINE_END}`];
  const fields: IniField[] = [];
  const write = (text: string) => texts.push(`${texts.pop()}${text}${LINE_END}`);
  blocks.filter(hasLine).forEach((block, index) => {
    if (index > 0) write("");
    write(block.heading.text);
    block.entries.forEach(({ line }, place) => {
      const gap = gapAt(block, place);
      if (line) write(line.text);
      else if (gap) {
        fields.push(gap);
        texts.push("");
      }
    });
  });
  // A file that is not all ASCII begins with a byte-order mark.
  if (!texts.every(isAscii)) return undefined;
  const [start = "", ...rest] = texts;
  return { start, gaps: fields.map((field, index) => ({ field, behind: rest[index] ?? "" })) };
}

function hasLine({ entries }: Block): boolean {
  return entries.some(({ line }) => line !== undefined);
}

function hasGap(block: Block): boolean {
  return block.entries.some((_, place) => gapAt(block, place) !== undefined);
}

/** The appliance's own field that stands at a place of a section: the places of known sections are those of their fields. */
function gapAt({ section }: Block, place: number): IniField | undefined {
  const field = INI_FIELDS[section as keyof typeof INI_FIELDS][place];
  return field?.owner === "appliance" ? field : undefined;
}

/** The file of an appliance that has neither lines nor comments for itself; undefined where a value of it is not plain text. */
export function filledIn({ start, gaps }: SiteForm, appliance: Appliance): string | undefined {
  const parts = [start];
  for (const { field, behind } of gaps) {
    const text = textOf(appliance, field.name);
    if (text !== undefined) {
      if (!isPlain(text)) return undefined;
      parts.push(field.ini.key, "=", writtenText(field, text), LINE_END);
    }
    parts.push(behind);
  }
  return parts.join("");
}
