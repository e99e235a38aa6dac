import { EDITS } from "../../domain/edits/registry.ts";
import { type FixAll, fixSteps } from "../../domain/mends.ts";
import { runEdit } from "../studio.tsx";
import { currentAnalysis, type DesignStores } from "./currentAnalysis.ts";
import { setExhausted } from "./mendable.ts";

const NUMBER = new Intl.NumberFormat("en-US");

/** How long the page may be kept from anything else at a time, in milliseconds. */
const SLICE = 40;

/**
 * Mends all problems of a rule as one undo step and says what is left. It lets the page breathe in between; ending it
 * (`session.setFixing(undefined)`) keeps what was mended until then.
 */
export async function applyFixAll(studio: DesignStores, ruleId: string): Promise<void> {
  const { session, document } = studio;
  if (session.getState().fixing !== undefined) return;
  const { design, analysis } = await currentAnalysis(studio);
  const total = analysis.findings.filter(({ rule }) => rule === ruleId).length;
  const setDone = (done: number) => session.getState().setFixing({ rule: ruleId, done: Math.min(done, total), total });
  setDone(0);
  try {
    const isStopped = () => session.getState().fixing === undefined;
    const isOutdated = () => document.getState().design !== design;
    const all = await inSlices(fixSteps(design, ruleId, analysis), { setDone, isEnded: () => isStopped() || isOutdated() });
    const { announce, notice } = session.getState();
    if (!isStopped() && !isOutdated()) setExhausted(all.design.deployment, ruleId);
    if (isOutdated()) {
      return announce("The design was changed while its problems were being fixed, so nothing was done. Fix them again.", "error");
    }
    // The calls have been run already, one after the other; running thousands of them again at once would stop the page.
    const done = runEdit(studio, EDITS.replaceDesign, { title: `Fix ${fixedOf(all)} of ${ruleId}`, design: all.design });
    if (done && session.getState().notice === notice) announce(isStopped() ? `Stopped after ${fixedOf(all)}.` : sayFixed(all));
  } finally {
    session.getState().setFixing(undefined);
  }
}

interface Watch {
  setDone(done: number): void;
  isEnded(): boolean;
}

async function inSlices(steps: ReturnType<typeof fixSteps>, { setDone, isEnded }: Watch): Promise<FixAll> {
  let until = performance.now() + SLICE;
  for (;;) {
    const step = steps.next(isEnded());
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    setDone(step.value);
    await new Promise((resolve) => setTimeout(resolve, 0));
    until = performance.now() + SLICE;
  }
}

/** `5 problems` */
function fixedOf({ before, left }: Pick<FixAll, "before" | "left">): string {
  const fixed = Math.max(0, before - left);
  return fixed === 1 ? "1 problem" : `${NUMBER.format(fixed)} problems`;
}

/** `Fixed 5 of 7; 2 need a decision.` */
export function sayFixed({ before, left }: Pick<FixAll, "before" | "left">): string {
  const fixed = Math.max(0, before - left);
  if (left === 0) return before === 1 ? "Fixed." : `Fixed all ${NUMBER.format(before)}.`;
  const needs = left === 1 ? "1 needs a decision" : `${NUMBER.format(left)} need a decision`;
  return fixed === 0 ? `Nothing was fixed: ${needs}.` : `Fixed ${NUMBER.format(fixed)} of ${NUMBER.format(before)}; ${needs}.`;
}
