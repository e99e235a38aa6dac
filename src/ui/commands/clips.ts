import { clipOf, sizeOf } from "../../domain/edits/clipOf.ts";
import { nameIn } from "../../domain/edits/find.ts";
import { kindsOfClip } from "../../domain/edits/kinds.ts";
import { pasteItems } from "../../domain/edits/pasteItems.ts";
import { removeItems } from "../../domain/edits/removeItems.ts";
import type { Clip } from "../../domain/model/clip.ts";
import type { Design } from "../../domain/model/design.ts";
import { notesOf } from "../../domain/model/lookup.ts";
import type { Site } from "../../domain/model/site.ts";
import { runEdit, type Studio } from "../studio.tsx";
import { siteForNew } from "./addItem.ts";
import { done } from "./done.ts";
import { focusOnCanvas } from "./focusOnCanvas.ts";

/** How far beside the original a copy stands that a hand had placed, in canvas units. */
const OFFSET = { x: 48, y: 48 };

/** Whether there is something to take. */
export function hasSelection({ session }: Studio): boolean {
  return session.getState().selection.length > 0;
}

/** Removes what is selected and was just kept as a clip. */
export function takeAway(studio: Studio): void {
  const { selection, select, announce } = studio.session.getState();
  if (!runEdit(studio, removeItems, { ids: selection, isCut: true })) return;
  select([]);
  announce(done(studio.document.getState().past.at(-1)?.title ?? "Cut"));
}

/** Keeps what is selected as a clip, which is what can be pasted next. */
export function keep({ document, session }: Studio, how?: { readonly cut: boolean }): Clip {
  const clip = clipOf(document.getState().design, session.getState().selection, how);
  session.getState().keepClip(clip);
  session.getState().announce(`Copied ${whatOf(document.getState().design, clip, session.getState().selection)}.`);
  return clip;
}

/** Puts a clip into the design and selects what came in. */
export function put(studio: Studio, clip: Clip, { isDuplicate = false } = {}): void {
  const before = studio.document.getState().design;
  const { selection } = studio.session.getState();
  const site = siteForNew(before.deployment, selection);
  const keepInView = studio.view.current?.beforeAdding();
  const isOnCanvas = document.activeElement?.classList.contains("react-flow__node") === true;
  const { notice } = studio.session.getState();
  const given = { clip, offset: OFFSET, isDuplicate, ...(site !== undefined && { site }) };
  if (!runEdit(studio, pasteItems, given)) return;
  const added = newIds(before, studio.document.getState().design);
  const isNotes = sizeOf(clip) === clip.notes?.length;
  keepInView?.(added);
  studio.session.getState().select(added);
  const { design } = studio.document.getState();
  // What the edit itself has said, of a subnet that is full, weighs more.
  if (studio.session.getState().notice === notice) {
    const own = isNotes ? "" : ` with names and addresses of ${sizeOf(clip) === 1 ? "its" : "their"} own`;
    // A note has no name of its own by which the copy differs.
    const as = isDuplicate && sizeOf(clip) === 1 && !isNotes ? ` as ${whatOf(design, clip, added)}` : "";
    const what = as === "" ? whatOf(design, clip, added) : whatOf(before, clip, selection);
    studio.session.getState().announce(`${isDuplicate ? "Duplicated" : "Pasted"} ${what}${as}${as && own && ","}${own}.`);
  }
  // Else the original, which keeps the frame of the focus, looks chosen as well.
  if (isOnCanvas && added[0] !== undefined) focusOnCanvas(added[0]);
}

/** What a clip holds in words: a single thing by its name among these ids. */
function whatOf(design: Design, clip: Clip, ids: readonly string[]): string {
  const size = sizeOf(clip);
  const [only] = ids;
  return size === 1 && only !== undefined ? nameIn(design, only) : kindsOfClip(clip);
}

/** What came in: new sites, in known sites what is new, and notes. */
function newIds(before: Design, after: Design): readonly string[] {
  const known = new Set([...before.deployment.sites.flatMap((site) => [site, ...within(site)]), ...notesOf(before)].map(idOf));
  const inSites = after.deployment.sites.flatMap((site) => (known.has(site.id) ? within(site) : [site]));
  return [...inSites, ...notesOf(after)].map(idOf).filter((id) => !known.has(id));
}

function within({ appliances, gateways }: Site): readonly { readonly id: string }[] {
  return [...appliances, ...gateways];
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
