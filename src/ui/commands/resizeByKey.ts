import type { Box } from "../../domain/arrangement/box.ts";
import { noteBox } from "../../domain/arrangement/notes.ts";
import { arrangeSite } from "../../domain/arrangement/site.ts";
import { nameIn } from "../../domain/edits/find.ts";
import { resizeItem } from "../../domain/edits/resizeItem.ts";
import type { Design } from "../../domain/model/design.ts";
import { findById, findNote } from "../../domain/model/lookup.ts";
import { runEdit, type Studio } from "../studio.tsx";

/** How much one press adds or takes away, in canvas units. */
const STEP = 20;

const GROWTH: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowRight: { x: STEP, y: 0 },
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowDown: { x: 0, y: STEP },
  ArrowUp: { x: 0, y: -STEP },
};

type Press = Pick<KeyboardEvent, "key" | "altKey" | "shiftKey" | "ctrlKey" | "metaKey">;

/**
 * Alt+Shift and an arrow make the selected note or frame larger or smaller at its right or lower edge; presses in a row are
 * one undo step.
 * @returns whether the key was meant for that
 */
export function resizeByKey(studio: Studio, { key, altKey, shiftKey, ctrlKey, metaKey }: Press): boolean {
  const by = GROWTH[key];
  if (by === undefined || !altKey || !shiftKey || ctrlKey || metaKey) return false;
  const { selection, announce } = studio.session.getState();
  const [id] = selection;
  const { design } = studio.document.getState();
  const before = id !== undefined && selection.length === 1 ? sizedBox(design, id) : undefined;
  if (id === undefined || before === undefined) {
    announce("Select one site or one note: these can be made larger or smaller.");
    return true;
  }
  const box = { ...before, width: before.width + by.x, height: before.height + by.y };
  if (!runEdit(studio, resizeItem, { id, box }, { mergeKey: `resize ${id}` })) return true;
  const after = studio.document.getState().design;
  const { width, height } = sizedBox(after, id) ?? box;
  announce(`${capital(nameIn(after, id))}: ${Math.round(width)} wide, ${Math.round(height)} high.`);
  return true;
}

/** How large a note or a frame is drawn; undefined for what has no size of its own. */
function sizedBox(design: Design, id: string): Box | undefined {
  const note = findNote(design, id);
  if (note) return noteBox(note);
  const found = findById(design.deployment, id);
  if (found?.kind !== "site") return undefined;
  const { width, height } = arrangeSite(found.site, design.layout.positions, design.layout.sizes?.[id]);
  return { x: 0, y: 0, width, height };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
