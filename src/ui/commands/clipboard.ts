import { ClipboardPaste, Copy, CopyPlus, Scissors } from "lucide-react";
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
import type { Command } from "./command.ts";
import { isAtDock } from "./dockText.ts";
import { done } from "./done.ts";
import { selectFocused } from "./focusedThing.ts";
import { focusOnCanvas } from "./focusOnCanvas.ts";
import { isTextEntry } from "./shortcuts.ts";

/** How far beside the original a copy stands that a hand had placed, in canvas units. */
const OFFSET = { x: 48, y: 48 };

/** What is said where words of the dock were meant, and none are marked. */
const UNMARKED = "Nothing was copied: no text is marked. To copy what is selected, press it on the canvas or in the outline first.";

/** What is said where nothing of the clipboard can be pasted. */
const NOTHING = "Nothing was pasted: the clipboard holds no text. Copy something in the studio, or cells of a spreadsheet.";
const OTHER = "Nothing was pasted: the clipboard holds neither what was copied in the studio nor rows of a spreadsheet.";
const DAMAGED = "Nothing was pasted: what was copied in the studio is damaged or comes from another version. Copy it again.";

const hasSelection = ({ session }: Studio) => session.getState().selection.length > 0;

export const copy: Command = {
  id: "copy",
  label: "Copy",
  icon: Copy,
  browserKey: "Mod+C",
  enabled: hasSelection,
  async run(studio) {
    const text = await take(studio);
    await studio.ports.copyText(text);
  },
};

export const cut: Command = {
  id: "cut",
  label: "Cut",
  icon: Scissors,
  browserKey: "Mod+X",
  enabled: hasSelection,
  async run(studio) {
    await studio.ports.copyText(await take(studio, { cut: true }));
    takeAway(studio);
  },
};

export const paste: Command = {
  id: "paste",
  label: "Paste",
  icon: ClipboardPaste,
  browserKey: "Mod+V",
  enabled: ({ session }) => session.getState().clip !== undefined,
  run(studio) {
    const { clip } = studio.session.getState();
    if (clip) return put(studio, clip);
  },
};

export const duplicate: Command = {
  id: "duplicate",
  label: "Duplicate",
  alsoCalled: "copy clone",
  icon: CopyPlus,
  shortcuts: ["Mod+D"],
  forThings: "selected",
  enabled: hasSelection,
  run(studio) {
    const { selection } = studio.session.getState();
    return put(studio, clipOf(studio.document.getState().design, selection), { isDuplicate: true });
  },
};

/** Takes what is selected as a clip, and gives its text. */
async function take(studio: Studio, how?: { readonly cut: boolean }): Promise<string> {
  const { clipText } = await import("../../document/clipText.ts");
  return clipText(keep(studio, how));
}

/** Removes what is selected and was just taken as a clip. */
function takeAway(studio: Studio): void {
  const { selection, select, announce } = studio.session.getState();
  if (!runEdit(studio, removeItems, { ids: selection, isCut: true })) return;
  select([]);
  announce(done(studio.document.getState().past.at(-1)?.title ?? "Cut"));
}

function keep({ document, session }: Studio, how?: { readonly cut: boolean }): Clip {
  const clip = clipOf(document.getState().design, session.getState().selection, how);
  session.getState().keepClip(clip);
  session.getState().announce(`Copied ${whatOf(document.getState().design, clip, session.getState().selection)}.`);
  return clip;
}

/** Puts a clip into the design and selects what came in. */
function put(studio: Studio, clip: Clip, { isDuplicate = false } = {}): void {
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

/** Whether a clipboard event is a text's own affair: in a field, in a dialog, or where text is marked. */
function isTexts(event: ClipboardEvent): boolean {
  if (isTextEntry(event.target)) return true;
  if (event.target instanceof HTMLElement && event.target.closest("dialog") !== null) return true;
  return event.type !== "paste" && window.getSelection()?.isCollapsed === false;
}

/**
 * Answers the browser's copy, cut and paste, whose events alone may use the clipboard unasked. Cells of a spreadsheet open
 * the dialog that shows what would become of them.
 */
export function listenForClipboard(studio: Studio): () => void {
  function onTake(event: ClipboardEvent): void {
    if (isTexts(event)) return;
    if (isAtDock()) {
      studio.session.getState().announce(UNMARKED);
      return;
    }
    selectFocused(studio);
    if (!hasSelection(studio)) return;
    event.preventDefault();
    event.clipboardData?.setData("text/plain", JSON.stringify(keep(studio, { cut: event.type === "cut" })));
    if (event.type === "cut") takeAway(studio);
  }

  async function enter(text: string): Promise<void> {
    const { isClipText, readClip } = await import("../../document/clipText.ts");
    const { pasteText, announce } = studio.session.getState();
    const clip = readClip(text);
    if (clip) put(studio, clip);
    else if (isClipText(text)) announce(DAMAGED);
    else if (/[\t\n]/.test(text.trim())) pasteText(text);
    else announce(text.trim() === "" ? NOTHING : OTHER);
  }

  function onPaste(event: ClipboardEvent): void {
    if (isTexts(event)) return;
    event.preventDefault();
    selectFocused(studio);
    void enter(event.clipboardData?.getData("text/plain") ?? "");
  }

  window.addEventListener("copy", onTake);
  window.addEventListener("cut", onTake);
  window.addEventListener("paste", onPaste);
  return () => {
    window.removeEventListener("copy", onTake);
    window.removeEventListener("cut", onTake);
    window.removeEventListener("paste", onPaste);
  };
}
