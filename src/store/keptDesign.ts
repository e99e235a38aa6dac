import type { Design } from "../domain/model/design.ts";
import type { DocumentState, History, Step } from "./documentStore.ts";
import type { Kept } from "./ports.ts";
import { sameValue } from "./sameValue.ts";

/** Undo steps that outlive a visit. */
const KEPT_STEPS = 100;

/** The form of the history as it is kept; another one is not understood and left aside. */
const HISTORY_FORM = 1;

/** A design as it was left. */
export interface Left {
  readonly design: Design;
  readonly history?: History;
}

/** What was kept, read: a design as it was left, or the sentence why it is none; in either case the revision it was kept under. */
export type ReadKept = ((Left & { readonly ok: true }) | { readonly ok: false; readonly message: string }) & { readonly revision: number };

type Parsed = { readonly ok: true; readonly design: Design } | { readonly ok: false; readonly message: string };

/** How the text of a design is read: the design file. */
export interface DesignText {
  parse(text: string): Parsed;
}

/** What a browser is to keep of the document. */
export function keptOf({ design, past, future }: DocumentState, text: string, revision: number): Kept {
  return { text, revision, history: { form: HISTORY_FORM, design, past: past.slice(-KEPT_STEPS), future: future.slice(-KEPT_STEPS) } };
}

/**
 * Reads what a browser kept. The text alone decides what the design is; the history comes along only when it ends in that very design.
 */
export function readKept({ text, history, revision = 0 }: Kept, { parse }: DesignText): ReadKept {
  const parsed = parse(text);
  if (!parsed.ok) return { ...parsed, revision };
  if (!isHistory(history) || !sameValue(history.design, parsed.design)) return { ok: true, design: parsed.design, revision };
  return { ok: true, design: history.design, history, revision };
}

function isHistory(value: unknown): value is Left & History {
  if (typeof value !== "object" || value === null) return false;
  const { form, design, past, future } = value as Readonly<Record<string, unknown>>;
  return form === HISTORY_FORM && typeof design === "object" && design !== null && isSteps(past) && isSteps(future);
}

function isSteps(value: unknown): value is readonly Step[] {
  return Array.isArray(value) && value.every((step) => typeof step?.title === "string" && typeof step?.design === "object");
}
