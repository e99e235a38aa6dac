import type { Site } from "../model/site.ts";
import type { KnownFindings } from "./output.ts";
import { type Block, paragraph, strong } from "./prose/block.ts";

/** What a document says first while errors stand against the deployment or what it is about; nothing where none do. */
export function draftNote({ findings }: KnownFindings, ...sites: readonly Site[]): readonly Block[] {
  const ids = new Set(["deployment", ...sites.map((site) => site.id)]);
  const errors = findings.filter(({ severity, subject }) => severity === "error" && ids.has(subject.site ?? subject.id)).length;
  if (errors === 0) return [];
  const stand = errors === 1 ? "1 error stands" : `${errors} errors stand`;
  return [paragraph([strong("DRAFT"), ` – ${stand}. Do not deploy from this; the README of the export names what is wrong.`])];
}
