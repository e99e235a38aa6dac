import { createStore, type StoreApi } from "zustand/vanilla";
import type { Analysis, analyse } from "../domain/analysis.ts";
import { sitesNotIn } from "../domain/model/change.ts";
import { isUntouched } from "../domain/model/create.ts";
import type { Site } from "../domain/model/site.ts";
import { unanalysed } from "../domain/unanalysed.ts";
import type { DocumentStore } from "./documentStore.ts";

export interface AnalysisState {
  /** All that is known of the design as it was when last looked at. */
  readonly analysis: Analysis;
}

export interface AnalysisStore extends StoreApi<AnalysisState> {
  /** Looks at the design as it is now; settles when the state is true of it. */
  look(): Promise<void>;
}

interface AnalysisOptions {
  readonly document: DocumentStore;
  /** Gives the analyser: the rules are loaded when there is something to judge. */
  readonly load: () => Promise<typeof analyse>;
  /** When to look at a changed design; several changes before it looks are looked at once. */
  readonly schedule: (look: () => void, extent: ChangeExtent) => void;
}

/** Whether a change made a few sites anew, or so many that looking at all of them would hold up what was typed. */
export type ChangeExtent = "few" | "many";

/** So many sites are looked at within the turn in which they change. */
const FEW = 24;

/** A site that comes in is shown with what is known of it from the first; one that changes can be so a moment later. */
function extentOf(sites: readonly Site[], { deployment }: Analysis): ChangeExtent {
  const changed = sitesNotIn(deployment.sites, sites);
  if (changed.length <= FEW) return "few";
  const known = new Set(deployment.sites.map(({ id }) => id));
  return changed.every(({ id }) => known.has(id)) ? "many" : "few";
}

/** Keeps the analysis of the open design up to date. A design in which nobody has stated anything yet is not judged. */
export function createAnalysisStore({ document, load, schedule }: AnalysisOptions): AnalysisStore {
  const store = createStore<AnalysisState>()(() => ({ analysis: unanalysed(document.getState().design.deployment) }));
  let waiting = false;
  let looked: Analysis | undefined;
  let loaded: typeof analyse | undefined;

  async function look(): Promise<void> {
    // Once the rules are there nothing is waited for, so that a change and its analysis are seen together.
    if (loaded === undefined && !isUntouched(document.getState().design.deployment)) loaded = await load();
    waiting = false;
    const { deployment } = document.getState().design;
    if (loaded === undefined || isUntouched(deployment)) {
      store.setState({ analysis: unanalysed(deployment) });
      return;
    }
    if (deployment !== looked?.deployment) looked = loaded(deployment, looked);
    store.setState({ analysis: looked });
  }

  document.subscribe(({ design }, before) => {
    if (design.deployment === before.design.deployment || waiting) return;
    waiting = true;
    schedule(() => void look(), extentOf(design.deployment.sites, store.getState().analysis));
  });
  return { ...store, look };
}
