import { addAppliance } from "../../domain/edits/addAppliance.ts";
import { addGateway } from "../../domain/edits/addGateway.ts";
import { addNote } from "../../domain/edits/addNote.ts";
import { addSite } from "../../domain/edits/addSite.ts";
import type { Deployment } from "../../domain/model/deployment.ts";
import type { Design } from "../../domain/model/design.ts";
import type { Position } from "../../domain/model/layout.ts";
import { findById, notesOf } from "../../domain/model/lookup.ts";
import { runEdit, type Studio } from "../studio.tsx";
import { done } from "./done.ts";
import { focusOnCanvas } from "./focusOnCanvas.ts";
import { NAME_FIELDS } from "./nameField.ts";
import { CANVAS, isWithinOrNowhere } from "./places.ts";
import { writeNote } from "./writeNote.ts";

/** What a drag from the palette carries. */
export const PALETTE_MEDIA_TYPE = "application/x-cce-studio-item";

export const PALETTE_KINDS = ["site", "normal", "minimum", "gateway", "note"] as const;
export type PaletteKind = (typeof PALETTE_KINDS)[number];

export function paletteKind(text: string): PaletteKind | undefined {
  return PALETTE_KINDS.find((kind) => kind === text);
}

/** Where something is dropped; without it, a sensible place is found. */
export interface Drop {
  readonly site: string | undefined;
  /** On the canvas. */
  readonly position: Position;
}

/** The site that a new thing goes into without a drop: the one selected, else the last; undefined when there is none. */
export function siteForNew(deployment: Deployment, selection: readonly string[]): string | undefined {
  for (const id of selection) {
    const found = findById(deployment, id);
    if (found) return found.site.id;
  }
  return deployment.sites.at(-1)?.id;
}

interface Adding {
  readonly drop?: Drop;
  /**
   * Whether a hand is at the pointer, and comes next to the name of a single site or gateway, as does a letter on the canvas and where
   * nothing has the focus. A key stays where it was pressed elsewhere, as in the palette.
   */
  readonly byPointer?: boolean;
  /** The name is not asked for: the next one can be added at once. */
  readonly inPlace?: boolean;
}

/** Adds as many of a thing of the palette as are asked for, as one undo step, selects them and says so. */
export function addItem(studio: Studio, kind: PaletteKind, { drop, byPointer = false, inPlace = false }: Adding = {}): void {
  const { design } = studio.document.getState();
  const before = design.deployment;
  const session = studio.session.getState();
  const place = drop ?? { site: siteForNew(before, session.selection), position: undefined };
  // On a site nothing needs a place of its own: it snaps into the next slot.
  const count = session.addCount;
  const spot = place.site !== undefined || place.position === undefined ? { site: place.site } : { position: place.position };
  const focused = document.activeElement;
  const isByLetter = !byPointer && isWithinOrNowhere(focused, CANVAS);
  const isNamedNext = !inPlace && (byPointer || isByLetter);
  const keepInView = studio.view.current?.beforeAdding();
  const isDone =
    kind === "site"
      ? runEdit(studio, addSite, { count, ...(drop && drop.site === undefined && { position: drop.position }) })
      : kind === "note"
        ? runEdit(studio, addNote, { count, ...(drop ? { position: drop.position } : place.site !== undefined && { beside: place.site }) })
        : kind === "gateway"
          ? runEdit(studio, addGateway, { ...spot, count })
          : runEdit(studio, addAppliance, { ...spot, count, hardwareType: kind === "minimum" ? "Minimum" : "Normal" });
  if (!isDone) return;
  session.setAddCount(1);
  const added = newObjects(studio.document.getState().design, before.nextId, kind);
  // What a hand has dropped beside all sites is seen there.
  if (!drop || place.site !== undefined) keepInView?.(added);
  session.select(added);
  // What the edit itself has said, of a subnet that is full, weighs more.
  if (studio.session.getState().notice === session.notice) {
    const sentence = done(studio.document.getState().past.at(-1)?.title ?? "");
    const isFocusedNext = isByLetter && count === 1 && !studio.view.current?.isFar();
    session.announce(isFocusedNext && isNamedByItself(kind) ? `${sentence} F2 gives it another name.` : sentence);
  }
  const [first] = added;
  if (first === undefined) return;
  // A single note is there to be written on.
  if (kind === "note") {
    if (count === 1 && !inPlace) writeNote(studio, first);
  } else if (isNamedNext && count === 1 && !isNamedByItself(kind)) askName(studio, kind, first);
  // On the canvas keys are for what has the focus: that is what was added, as it is what is selected.
  else if (focused?.closest(".react-flow__node")) focusOnCanvas(first);
  else keepFocus(studio, focused, kind, first);
}

const OWNERS = { site: "site", normal: "appliance", minimum: "appliance", gateway: "gateway" } as const;

/** Appliances have names by their site's pattern, and often come several in a row: nobody is asked. */
function isNamedByItself(kind: PaletteKind): boolean {
  return kind === "normal" || kind === "minimum";
}

/** The button that was pressed may be gone with the emptiness around it; then the focus goes to the name of what it added. */
function keepFocus(studio: Studio, focused: Element | null, kind: keyof typeof OWNERS, added: string): void {
  requestAnimationFrame(() => {
    if (focused === null || focused.isConnected) return;
    askName(studio, kind, added);
  });
}

function askName(studio: Studio, kind: keyof typeof OWNERS, added: string): void {
  const owner = OWNERS[kind];
  studio.session.getState().requestFocus(owner, added, NAME_FIELDS[owner]);
}

/** The objects of that kind that were not there when the counter stood at `nextId`. */
function newObjects(design: Design, nextId: number, kind: PaletteKind): readonly string[] {
  const { deployment } = design;
  const isNew = (id: string) => Number(id.split("-").at(-1)) >= nextId;
  const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).filter(isNew);
  if (kind === "note") return idsOf(notesOf(design));
  if (kind === "site") return idsOf(deployment.sites);
  return deployment.sites.flatMap((site) => idsOf(kind === "gateway" ? site.gateways : site.appliances));
}
