import { createStore, type StoreApi } from "zustand/vanilla";
import type { Box } from "../domain/arrangement/box.ts";
import type { Guide } from "../domain/arrangement/snapping.ts";
import type { Interview } from "../domain/interview/interview.ts";
import type { Clip } from "../domain/model/clip.ts";
import type { SubjectKind } from "../domain/model/finding.ts";
import type { Position } from "../domain/model/layout.ts";
import type { SaveState } from "./autosave.ts";
import type { ExportScope, PickedFile } from "./jobs.ts";

export const DOCK_TABS = ["problems", "capacity", "configuration", "certificates", "dns", "firewall", "addresses", "documents"] as const;
export type DockTab = (typeof DOCK_TABS)[number];

export type Theme = "system" | "light" | "dark";

/** Dialogs that need nothing but to be open. */
export type DialogId = "paste" | "finder" | "shortcuts" | "rules" | "templates" | "interview" | "properties" | "audit" | "move";

/** Something the studio says: shown and read aloud. */
export interface Notice {
  readonly text: string;
  readonly tone: "info" | "error";
  /** A dialog that has more to say, and what the button to it says. */
  readonly more?: { readonly label: string; readonly dialog: DialogId } | undefined;
}

/** All problems of a rule being mended. */
export interface Fixing {
  readonly rule: string;
  /** How many of them were seen to so far. */
  readonly done: number;
  readonly total: number;
}

/** Everything that can be looked at: what findings are about, and notes. */
export type ObjectKind = SubjectKind | "note";

/** A note or a frame whose edge is being dragged, and how large it is meanwhile. */
export interface Resizing {
  readonly id: string;
  readonly box: Box;
}

/** A site, appliance or gateway whose name is being written where it stands; or a note and its text. */
export interface Renaming {
  readonly id: string;
  readonly place: "canvas" | "outline";
}

/** Where the bar of what is selected can stand: above in the middle, upright at the right, above at the right, or below beside the zoom bar. */
export type BarPlace = "top" | "side" | "corner" | "bottom";

/** Asks the inspector to show an object's field and put the cursor there. `nonce` makes a repeated request a new one. */
export interface FocusRequest {
  readonly owner: ObjectKind;
  readonly id: string;
  readonly field: string | undefined;
  readonly nonce: number;
}

/** What is neither saved nor undone: what is selected, which panel is open, what is being dragged. */
export interface SessionState {
  /** Ids of sites, appliances, gateways and notes; empty: the deployment itself is looked at. */
  readonly selection: readonly string[];
  readonly dockTab: DockTab;
  /** The id of the output that the documents tab shows. */
  readonly shownOutput: string | undefined;
  readonly theme: Theme;
  /** Whether keys that type a character are shortcuts. */
  readonly hasSingleKeys: boolean;
  /** Places of what is being dragged, from the top left corner of its parent on the canvas. */
  readonly dragPositions: Readonly<Record<string, Position>>;
  readonly resizing: Resizing | undefined;
  /** Whether the whole is shown in small while some of it is out of view. */
  readonly hasMinimap: boolean;
  /** Lines that what is dragged shares with what stands still, on the canvas. */
  readonly guides: readonly Guide[];
  /** The site that what is dragged would go into. */
  readonly dropTarget: string | undefined;
  readonly notice: Notice | undefined;
  /** Where the bar of several selected things stands, so that a notice stands beside it. */
  readonly barPlace: BarPlace | undefined;
  readonly focusRequest: FocusRequest | undefined;
  /** The inspector's control that has the focus or had it last, by its id, as long as the same things are selected. */
  readonly focusedControl: string | undefined;
  readonly save: SaveState;
  readonly exporting: ExportScope | undefined;
  /** How many exports this visit has noted: what was read of them before is out of date. */
  readonly exports: number;
  /** Whether the inspector shows all of the help on a field, or a sentence. */
  readonly helpShown: boolean;
  /** What was copied last, for a browser that does not let a page read the clipboard. */
  readonly clip: Clip | undefined;
  /** Files that are looked at before anything is replaced. */
  readonly incoming: Promise<readonly PickedFile[]> | undefined;
  readonly dialog: DialogId | undefined;
  /** What was typed between asking for a dialog, or for a field on the canvas, and its being there. */
  readonly typedAhead: string;
  /** What has been answered in the interview, so that leaving it loses nothing. */
  readonly interview: Interview | undefined;
  /** Cells that were on the clipboard when the paste dialog was asked for. */
  readonly pastedText: string | undefined;
  /** The id of the rule whose page the rule reference shows. */
  readonly shownRule: string | undefined;
  readonly fixing: Fixing | undefined;
  /** What is being renamed, and where the field for it stands. */
  readonly renaming: Renaming | undefined;
  /** How many of a thing the palette adds next; after that it is one again. */
  readonly addCount: number;
  /** Where the context menu is open, in pixels of the window. */
  readonly menuAt: Position | undefined;
  /** What was selected until the context menu was opened on something else. */
  readonly selectedBefore: readonly string[];
  select(ids: readonly string[]): void;
  showTab(tab: DockTab): void;
  /** Shows an output in the documents tab. */
  showOutput(id: string): void;
  setTheme(theme: Theme): void;
  setSingleKeys(hasSingleKeys: boolean): void;
  setDragPositions(positions: Readonly<Record<string, Position>>, guides?: readonly Guide[]): void;
  /** undefined: the edge was let go. */
  setResizing(resizing: Resizing | undefined): void;
  setDropTarget(site: string | undefined): void;
  announce(text: string, tone?: Notice["tone"], more?: Notice["more"]): void;
  dismissNotice(): void;
  /** undefined: no bar is there. */
  placeBar(place: BarPlace | undefined): void;
  /** Selects the object (for the deployment: nothing) and asks the inspector for the field. */
  requestFocus(owner: ObjectKind, id: string, field?: string): void;
  setFocusedControl(id: string): void;
  /** Selects things of one kind and asks the inspector for a field that they have together. */
  requestCommonFocus(owner: SubjectKind, ids: readonly string[], field: string): void;
  setSave(save: SaveState): void;
  /** Opens the export dialog; undefined closes it. */
  askExport(scope: ExportScope | undefined): void;
  noteExport(): void;
  showHelp(shown: boolean): void;
  keepClip(clip: Clip): void;
  /** Looks at files, in the import dialog; undefined closes it. */
  lookAt(files: Promise<readonly PickedFile[]> | undefined): void;
  /** Keeps the answers as they are; undefined forgets them. */
  keepInterview(interview: Interview | undefined): void;
  /** Opens a dialog; undefined closes it. */
  openDialog(dialog: DialogId | undefined): void;
  typeAhead(typedAhead: string): void;
  /** Opens the paste dialog with cells in it. */
  pasteText(text: string): void;
  /** Opens the rule reference at the page of a rule; without one at its beginning. */
  showRules(rule?: string): void;
  setFixing(fixing: Fixing | undefined): void;
  /** Shows the field for a new name; undefined takes it away. */
  startRenaming(renaming: Renaming | undefined): void;
  showMinimap(hasMinimap: boolean): void;
  setAddCount(count: number): void;
  /** Opens the context menu; undefined closes it. */
  openMenu(at: Position | undefined, selectedBefore?: readonly string[]): void;
}

/** The id under which focus requests and the inspector know several selected things together. */
export const SEVERAL_ID = "several";

export type SessionStore = StoreApi<SessionState>;

export function createSessionStore(): SessionStore {
  return createStore<SessionState>()((set, get) => ({
    selection: [],
    dockTab: "problems",
    shownOutput: undefined,
    theme: "system",
    hasSingleKeys: true,
    dragPositions: {},
    guides: [],
    resizing: undefined,
    hasMinimap: true,
    dropTarget: undefined,
    notice: undefined,
    barPlace: undefined,
    focusRequest: undefined,
    focusedControl: undefined,
    save: { state: "saved" },
    exporting: undefined,
    exports: 0,
    helpShown: false,
    clip: undefined,
    incoming: undefined,
    dialog: undefined,
    typedAhead: "",
    interview: undefined,
    pastedText: undefined,
    shownRule: undefined,
    fixing: undefined,
    renaming: undefined,
    addCount: 1,
    menuAt: undefined,
    selectedBefore: [],
    select: (selection) => set({ selection, focusedControl: undefined }),
    showTab: (dockTab) => set({ dockTab }),
    showOutput: (shownOutput) => set({ dockTab: "documents", shownOutput }),
    setTheme: (theme) => set({ theme }),
    setSingleKeys: (hasSingleKeys) => set({ hasSingleKeys }),
    setDragPositions: (dragPositions, guides = []) => set({ dragPositions, guides }),
    setResizing: (resizing) => set({ resizing }),
    setDropTarget(dropTarget) {
      if (dropTarget !== get().dropTarget) set({ dropTarget });
    },
    announce: (text, tone = "info", more) => set({ notice: { text, tone, more } }),
    dismissNotice: () => set({ notice: undefined }),
    placeBar: (barPlace) => set({ barPlace }),
    requestFocus(owner, id, field) {
      set({
        selection: owner === "deployment" ? [] : [id],
        focusedControl: undefined,
        focusRequest: { owner, id, field, nonce: nextNonce(get()) },
      });
    },
    setFocusedControl: (focusedControl) => set({ focusedControl }),
    requestCommonFocus(owner, ids, field) {
      set({ selection: ids, focusedControl: undefined, focusRequest: { owner, id: SEVERAL_ID, field, nonce: nextNonce(get()) } });
    },
    setSave: (save) => set({ save }),
    askExport: (exporting) => set({ exporting }),
    showHelp: (helpShown) => set({ helpShown }),
    noteExport: () => set({ exports: get().exports + 1 }),
    keepClip: (clip) => set({ clip }),
    lookAt: (incoming) => set({ incoming }),
    keepInterview: (interview) => set({ interview }),
    openDialog: (dialog) => set({ dialog, typedAhead: "", pastedText: undefined }),
    typeAhead: (typedAhead) => set({ typedAhead }),
    pasteText: (pastedText) => set({ dialog: "paste", pastedText }),
    showRules: (shownRule) => set({ dialog: "rules", shownRule }),
    setFixing: (fixing) => set({ fixing }),
    startRenaming: (renaming) => set({ renaming, typedAhead: "" }),
    showMinimap: (hasMinimap) => set({ hasMinimap }),
    setAddCount: (addCount) => set({ addCount }),
    openMenu: (menuAt, selectedBefore = []) => set({ menuAt, selectedBefore }),
  }));
}

function nextNonce({ focusRequest }: SessionState): number {
  return (focusRequest?.nonce ?? 0) + 1;
}
