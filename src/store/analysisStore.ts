import { createStore, type StoreApi } from "zustand/vanilla";
import { type Analysis, analyse } from "../domain/analysis.ts";
import type { DocumentStore } from "./documentStore.ts";

export interface AnalysisState {
  /** All that is known of the design as it was when last looked at. */
  readonly analysis: Analysis;
}

export type AnalysisStore = StoreApi<AnalysisState>;

/**
 * Keeps the analysis of the open design up to date.
 * @param schedule when to look at a changed design; several changes before it looks are looked at once
 */
export function createAnalysisStore(document: DocumentStore, schedule: (look: () => void) => void): AnalysisStore {
  const store = createStore<AnalysisState>()(() => ({ analysis: analyse(document.getState().design.deployment) }));
  let waiting = false;
  document.subscribe(({ design }, before) => {
    if (design.deployment === before.design.deployment || waiting) return;
    waiting = true;
    schedule(() => {
      waiting = false;
      const { deployment } = document.getState().design;
      const { analysis } = store.getState();
      if (deployment !== analysis.deployment) store.setState({ analysis: analyse(deployment, analysis) });
    });
  });
  return store;
}
