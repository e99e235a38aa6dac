import { analyse } from "../../domain/analysis.ts";
import type { Design } from "../../domain/model/design.ts";
import type { Finding } from "../../domain/model/finding.ts";
import { createAnalysisStore } from "../../store/analysisStore.ts";
import { createDocumentStore } from "../../store/documentStore.ts";
import { createSessionStore } from "../../store/sessionStore.ts";
import type { DesignStores } from "./currentAnalysis.ts";

/** The stores of a studio in which a design is open; the analysis looks only when it is asked to. */
export function studioWith(design: Design): DesignStores {
  const document = createDocumentStore(design);
  const analysis = createAnalysisStore({ document, load: async () => analyse, schedule: () => {} });
  return { document, session: createSessionStore(), analysis };
}

/** What a rule says of a design. */
export function findingsOf(design: Design, ruleId: string): readonly Finding[] {
  return analyse(design.deployment).findings.filter(({ rule }) => rule === ruleId);
}
