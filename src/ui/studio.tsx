import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import { noticesInWords } from "../domain/allocation/notices.ts";
import type { Analysis } from "../domain/analysis.ts";
import type { Edit } from "../domain/edits/edit.ts";
import type { Design } from "../domain/model/design.ts";
import type { AnalysisStore } from "../store/analysisStore.ts";
import type { Autosave } from "../store/autosave.ts";
import type { DocumentState, DocumentStore, RunOptions } from "../store/documentStore.ts";
import type { StudioPorts } from "../store/ports.ts";
import type { SessionState, SessionStore } from "../store/sessionStore.ts";
import type { CanvasViewHandle } from "./canvas/viewHandle.ts";
import type { Fold } from "./kit/Split.tsx";

/** Everything a view or command can reach: the stores and the ports, wired once in `main.tsx`. */
export interface Studio {
  readonly document: DocumentStore;
  readonly session: SessionStore;
  readonly analysis: AnalysisStore;
  readonly ports: StudioPorts;
  readonly autosave: Autosave;
  readonly view: CanvasViewHandle;
  /** How much of the dock is seen, for who is not in it; null before it stands. */
  readonly dock: { current: Fold | null };
}

const StudioContext = createContext<Studio | null>(null);

export function StudioProvider({ studio, children }: { readonly studio: Studio; readonly children: ReactNode }) {
  return <StudioContext.Provider value={studio}>{children}</StudioContext.Provider>;
}

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (studio === null) throw new Error("No studio: the component stands outside StudioProvider.");
  return studio;
}

/** Subscribes to a part of the design; rerenders only when that part changes identity. */
export function useDesign<Part>(select: (design: Design) => Part): Part {
  return useStore(useStudio().document, (state) => select(state.design));
}

/** Subscribes to a part of the document's state: history, revision. */
export function useDocument<Part>(select: (state: DocumentState) => Part): Part {
  return useStore(useStudio().document, select);
}

/** Subscribes to a part of the session: selection, panels, theme. */
export function useSession<Part>(select: (state: SessionState) => Part): Part {
  return useStore(useStudio().session, select);
}

/** Subscribes to a part of the analysis, which may lag behind the design by a moment. */
export function useAnalysis<Part>(select: (analysis: Analysis) => Part): Part {
  return useStore(useStudio().analysis, (state) => select(state.analysis));
}

/** Runs an edit as one undo step; says why in the live region when it is refused. */
export function runEdit<Args>(studio: Pick<Studio, "document" | "session">, edit: Edit<Args>, args: Args, options?: RunOptions): boolean {
  const result = studio.document.getState().run(edit, args, options);
  const { announce } = studio.session.getState();
  if (!result.ok) announce(result.message, "error");
  else if (result.notices.length > 0) announce(noticesInWords(result.notices), "error");
  return result.ok;
}
