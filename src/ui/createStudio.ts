import { replaceDesign } from "../domain/edits/replaceDesign.ts";
import { isBlank } from "../domain/model/lookup.ts";
import { createAnalysisStore } from "../store/analysisStore.ts";
import { type Held, startAutosave } from "../store/autosave.ts";
import { createDocumentStore } from "../store/documentStore.ts";
import type { StudioPorts } from "../store/ports.ts";
import { createSessionStore, type Theme } from "../store/sessionStore.ts";
import { Canvas } from "./canvas/CanvasArea.tsx";
import { countAhead } from "./countAhead.ts";
import { keepSelection } from "./keepSelection.ts";
import { afterPaint } from "./kit/afterPaint.ts";
import { loadLeft } from "./loadLeft.ts";
import { ProblemsPanel } from "./panels/dock/Dock.tsx";
import { WindowedRows } from "./panels/outline/Outline.tsx";
import type { Studio } from "./studio.tsx";

const THEME_KEY = "cce-studio-theme";
const SINGLE_KEYS_KEY = "cce-studio-single-keys";

/** Makes the studio: stores wired to each other and to the ports, the kept design (or the fixture of the address bar) open. */
export async function createStudio(ports: StudioPorts): Promise<Studio> {
  const document = createDocumentStore();
  const session = createSessionStore();
  const held = await openFirst({ document, session, ports });
  const analysis = createAnalysisStore({
    document,
    load: async () => (await import("../domain/analysis.ts")).analyse,
    // Within the turn of the change what a key changes and what comes of it are painted together; where it changes a great many sites,
    // the field comes first.
    schedule: (look, extent) => (extent === "few" ? queueMicrotask : afterPaint)(look),
  });
  await Promise.all([analysis.look(), isBlank(document.getState().design) ? undefined : loadAhead()]);
  const autosave = startAutosave({
    document,
    held,
    ports,
    loadPartsOf: async () => (await import("../document/parts.ts")).partsOf,
    report: (save) => session.getState().setSave(save),
  });
  keepChoices(session);
  keepSelection({ document, session });
  countAhead({ document });
  return { document, session, analysis, ports, autosave, view: { current: null }, dock: { current: null } };
}

type Opening = Pick<Studio, "document" | "session" | "ports">;

/**
 * Opens what this browser kept, and on top of it `?fixture=name` when the address asks for it.
 * @returns what the browser holds
 */
async function openFirst(studio: Opening): Promise<Held> {
  const untouched = studio.document.getState().design;
  const held = await openKept(studio);
  const name = new URLSearchParams(window.location.search).get("fixture");
  if (name !== null) await openFixture(studio, name, studio.document.getState().design === untouched);
  return held;
}

async function openKept({ document, session, ports }: Opening): Promise<Held> {
  try {
    const left = await loadLeft(ports, () => void loadAhead());
    if (left?.ok) {
      document.getState().restore(left.design, left.history);
      return { design: document.getState().design, revision: left.revision, texts: left.texts };
    }
    return { design: document.getState().design, revision: left?.revision ?? 0, unreadable: left?.message };
  } catch (error) {
    session.getState().announce(error instanceof Error ? error.message : String(error), "error");
    return { design: document.getState().design, revision: 0 };
  }
}

/** There is a design to judge and to draw: what does it comes while the design is read, and is there when it is first shown. */
async function loadAhead(): Promise<void> {
  try {
    await Promise.all([import("../domain/analysis.ts"), ...[Canvas, ProblemsPanel, WindowedRows].map((shown) => shown.load())]);
  } catch {
    // What could not be loaded now is tried again, and told of, where it is shown.
  }
}

/** An example takes the place of what was kept as a step that can be undone; where nothing was, there is nothing to undo. */
async function openFixture({ document, session }: Opening, name: string, isFirstVisit: boolean): Promise<void> {
  const { FIXTURES } = await import("../fixtures/index.ts");
  const example = Object.entries(FIXTURES).find(([known]) => known === name)?.[1];
  const { restore, run } = document.getState();
  if (!example) session.getState().announce(`There is no example “${name}”. Known are: ${Object.keys(FIXTURES).join(", ")}.`, "error");
  else if (isFirstVisit) restore(example());
  else {
    run(replaceDesign, { design: example(), title: `Open the example ${name}` });
    session.getState().announce(`Opened the example “${name}”. Undo brings back what was open.`);
  }
  // From here on it is a design like any other: a reload shows it as it was left.
  window.history.replaceState(null, "", window.location.pathname);
}

/** The theme, and whether single keys are shortcuts, are choices of the person, not of the design: they stay in the browser by themselves. */
function keepChoices(session: Studio["session"]): void {
  try {
    const kept = window.localStorage.getItem(THEME_KEY);
    if (kept === "light" || kept === "dark") session.getState().setTheme(kept satisfies Theme);
    if (window.localStorage.getItem(SINGLE_KEYS_KEY) === "off") session.getState().setSingleKeys(false);
    session.subscribe(({ theme, hasSingleKeys }, before) => {
      if (theme !== before.theme) window.localStorage.setItem(THEME_KEY, theme);
      if (hasSingleKeys !== before.hasSingleKeys) window.localStorage.setItem(SINGLE_KEYS_KEY, hasSingleKeys ? "on" : "off");
    });
  } catch {
    // Storage is blocked: the theme follows the system, and both last as long as the page.
  }
}
