import type { Addition } from "../../../domain/edits/addition/addition.ts";
import { EDITS } from "../../../domain/edits/registry.ts";
import type { Design } from "../../../domain/model/design.ts";
import type { FileRow } from "../../../store/jobs.ts";
import { showDesign } from "../../commands/files.ts";
import { runEdit, type Studio } from "../../studio.tsx";
import { counted } from "./words.ts";

/** An estate is handed over with its questions. */
const AUDIT = { label: "Open the audit", dialog: "audit" } as const;

/** The files that are imported: `14 ini files`, `design.json`. */
export function chosenWords(rows: readonly FileRow[], excluded: ReadonlySet<string>): string {
  const chosen = rows.filter(({ path }) => !excluded.has(path));
  const designs = chosen.filter(({ kind }) => kind === "design");
  const inis = chosen.length - designs.length;
  const [only] = designs;
  if (only !== undefined && chosen.length === 1) return only.path;
  const parts = [...(designs.length > 0 ? [counted(designs.length, "design")] : []), ...(inis > 0 ? [counted(inis, "ini file")] : [])];
  return parts.join(" and ");
}

/** Puts the chosen files in place of what is open, as one step. */
export function makeNew(studio: Studio, design: Design, what: string, fromInis: boolean): void {
  showDesign(studio, design, `${fromInis ? "Import" : "Open"} ${what}`);
  const { sites } = design.deployment;
  const words = fromInis ? `Imported ${what} as ${counted(sites.length, "site")}.` : `Opened “${what}”.`;
  studio.session.getState().announce(`${words} Undo brings back what was open.`, "info", fromInis ? AUDIT : undefined);
}

/** Adds the chosen files to what is open, as one step. False where that is refused. */
export function addToOpen(studio: Studio, addition: Addition, what: string): boolean {
  const before = new Set(studio.document.getState().design.deployment.sites.map(({ id }) => id));
  if (!runEdit(studio, EDITS.addDesign, { addition, title: `Add ${what}` })) return false;
  const added = addition.deployment.sites.map(({ id }) => id).filter((id) => !before.has(id));
  studio.session.getState().select(added);
  requestAnimationFrame(() => requestAnimationFrame(() => studio.view.current?.fit()));
  studio.session.getState().announce(`Added ${what}. Undo takes it back.`, "info", AUDIT);
  return true;
}
