import { HardDrive, MapPin, Phone, Server, StickyNote } from "lucide-react";
import { addItem, type PaletteKind } from "./addItem.ts";
import type { Command } from "./command.ts";

/** A command of the palette, with what its entry says. */
export interface AddCommand extends Command {
  readonly kind: PaletteKind;
  readonly detail: string;
}

/** What can be put on the canvas, in the order of the palette. */
const ENTRIES: readonly Omit<AddCommand, "forThings" | "run" | "runInPlace">[] = [
  {
    id: "add-site",
    kind: "site",
    label: "PSTN site",
    phrase: "Add a PSTN site",
    alsoCalled: "new location",
    detail: "one location",
    icon: MapPin,
    shortcuts: ["S"],
  },
  {
    id: "add-normal",
    kind: "normal",
    label: "Appliance, Normal",
    phrase: "Add an appliance, Normal",
    alsoCalled: "new server",
    detail: "500 calls",
    icon: Server,
    shortcuts: ["A"],
  },
  {
    id: "add-minimum",
    kind: "minimum",
    label: "Appliance, Minimum",
    phrase: "Add an appliance, Minimum",
    alsoCalled: "new server",
    detail: "50 calls",
    icon: HardDrive,
    shortcuts: ["M"],
  },
  {
    id: "add-gateway",
    kind: "gateway",
    label: "Gateway / SBC",
    phrase: "Add a gateway / SBC",
    alsoCalled: "new trunk",
    detail: "PSTN side",
    icon: Phone,
    shortcuts: ["G"],
  },
  {
    id: "add-note",
    kind: "note",
    label: "Note",
    phrase: "Add a note",
    alsoCalled: "new comment text",
    detail: "for the drawing",
    icon: StickyNote,
    shortcuts: ["N"],
  },
];

/** The commands that put them there. */
export const ADD_COMMANDS: readonly AddCommand[] = ENTRIES.map((entry) => ({
  ...entry,
  forThings: "selected",
  run: (studio) => addItem(studio, entry.kind),
  runInPlace: (studio) => addItem(studio, entry.kind, { inPlace: true }),
}));
