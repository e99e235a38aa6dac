import { flushSync } from "react-dom";
import { EDITS } from "../../domain/edits/registry.ts";
import { fixOf } from "../../domain/mends.ts";
import type { Finding } from "../../domain/model/finding.ts";
import { runEdit, type Studio } from "../studio.tsx";
import { currentAnalysis, type DesignStores } from "./currentAnalysis.ts";
import { findAgain } from "./findAgain.ts";

/**
 * Mends one problem in the design as it is now, which may be another than the one in which the problem was found, and says
 * what was done or why nothing was.
 */
export async function applyFix(studio: DesignStores & Partial<Pick<Studio, "view">>, found: Finding): Promise<void> {
  const { design, analysis } = await currentAnalysis(studio);
  const { announce, notice } = studio.session.getState();
  const finding = findAgain(analysis.findings, found);
  if (finding === undefined) return announce("This problem is gone already.");
  const fix = fixOf(design, finding, analysis);
  if (fix === undefined) return announce(`There is more than one way to mend this, so it is yours to decide. ${finding.message}`);
  const keepInView = studio.view?.current?.beforeAdding();
  const done = flushSync(() => runEdit(studio, EDITS.several, { title: fix.label, calls: fix.calls }));
  if (done) keepInView?.([]);
  // A notice of the edit itself, e.g. of a subnet that is full, matters more.
  if (done && studio.session.getState().notice === notice) announce(`Fixed: ${fix.label}.`);
}
