import { findNote, notesOf } from "../../domain/model/lookup.ts";
import type { Studio } from "../studio.tsx";

/** Takes a note away again that was added just now, with nothing else, and not written: it leaves no step behind. */
export function forgetUnwritten({ document, session }: Pick<Studio, "document" | "session">, id: string): void {
  const { design, past, forget } = document.getState();
  const before = past.at(-1)?.design;
  if (before === undefined || findNote(design, id)?.text.trim() !== "") return;
  const isJustAdded = before.deployment.sites === design.deployment.sites && notesOf(design).length === notesOf(before).length + 1;
  if (!isJustAdded || findNote(before, id) !== undefined) return;
  forget();
  session.getState().announce("Nothing was written, so the note is gone again.");
}
