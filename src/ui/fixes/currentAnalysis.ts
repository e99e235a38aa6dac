import type { Analysis } from "../../domain/analysis.ts";
import type { Design } from "../../domain/model/design.ts";
import type { Studio } from "../studio.tsx";

/** The parts of a studio that a fix needs. */
export type DesignStores = Pick<Studio, "document" | "session" | "analysis">;

/** The design as it is now, with an analysis of that very design. */
export async function currentAnalysis({
  document,
  analysis: store,
}: Omit<DesignStores, "session">): Promise<{ readonly design: Design; readonly analysis: Analysis }> {
  for (;;) {
    await store.look();
    const { design } = document.getState();
    const { analysis } = store.getState();
    // Whoever waited as well may have changed it again.
    if (analysis.deployment === design.deployment) return { design, analysis };
  }
}
