import type { Design } from "../domain/model/design.ts";
import { createAnalysisStore } from "../store/analysisStore.ts";
import { startAutosave } from "../store/autosave.ts";
import { createDocumentStore } from "../store/documentStore.ts";
import type { StudioPorts } from "../store/ports.ts";
import { createSessionStore, type Theme } from "../store/sessionStore.ts";
import type { Studio } from "./studio.tsx";

const THEME_KEY = "cce-studio-theme";

/** Makes the studio: stores wired to each other and to the ports, the kept design (or the fixture of the address bar) open. */
export async function createStudio(ports: StudioPorts): Promise<Studio> {
  const document = createDocumentStore();
  const session = createSessionStore();
  const kept = await openFirst({ document, session, ports });
  const analysis = createAnalysisStore({
    document,
    load: async () => (await import("../domain/analysis.ts")).analyse,
    schedule: (look) => setTimeout(look, 0),
  });
  if (document.getState().design.deployment.sites.length > 0) await analysis.look();
  startAutosave({
    document,
    kept,
    ports,
    serialize: async (design) => (await import("../document/serialize.ts")).serialize(design),
    report: (save) => session.getState().setSave(save),
  });
  keepTheme(session);
  return { document, session, analysis, ports, view: { current: null } };
}

/**
 * Opens `?fixture=name` when the address asks for it, else what this browser kept.
 * @returns the design that the browser holds, if that is what was opened
 */
async function openFirst(studio: Pick<Studio, "document" | "session" | "ports">): Promise<Design | undefined> {
  const { document, session, ports } = studio;
  const name = new URLSearchParams(window.location.search).get("fixture");
  if (name !== null) {
    await openFixture(studio, name);
    return undefined;
  }
  try {
    const kept = await ports.loadKept();
    if (kept !== undefined) {
      const [{ parse }, { serialize }, { readKept }] = await Promise.all([
        import("../document/parse.ts"),
        import("../document/serialize.ts"),
        import("../store/keptDesign.ts"),
      ]);
      const left = readKept(kept, { parse, serialize });
      if (left.ok) document.getState().restore(left.design, left.history);
      else session.getState().announce(`The design kept in this browser cannot be opened: ${left.message}`, "error");
    }
  } catch (error) {
    session.getState().announce(error instanceof Error ? error.message : String(error), "error");
  }
  return document.getState().design;
}

async function openFixture({ document, session }: Pick<Studio, "document" | "session">, name: string): Promise<void> {
  const { FIXTURES } = await import("../fixtures/index.ts");
  const fixture = Object.entries(FIXTURES).find(([known]) => known === name)?.[1];
  if (fixture) document.getState().restore(fixture());
  else session.getState().announce(`There is no example “${name}”. Known are: ${Object.keys(FIXTURES).join(", ")}.`, "error");
  // From here on it is a design like any other: a reload shows it as it was left.
  window.history.replaceState(null, "", window.location.pathname);
}

/** The theme is a choice of the person, not of the design: it stays in the browser by itself. */
function keepTheme(session: Studio["session"]): void {
  try {
    const kept = window.localStorage.getItem(THEME_KEY);
    if (kept === "light" || kept === "dark") session.getState().setTheme(kept satisfies Theme);
    session.subscribe(({ theme }, before) => {
      if (theme !== before.theme) window.localStorage.setItem(THEME_KEY, theme);
    });
  } catch {
    // Storage is blocked: the theme follows the system and lasts as long as the page.
  }
}
