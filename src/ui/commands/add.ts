import { HardDrive, MapPin, Phone, Server, StickyNote } from "lucide-react";
import { addItem, type PaletteKind } from "./addItem.ts";
import type { Command } from "./command.ts";

/** A command of the palette, with what its entry says. */
export interface AddCommand extends Command {
  readonly kind: PaletteKind;
  readonly detail: string;
}

/** What can be put on the canvas, in the order of the palette. */
export const ADD_COMMANDS: readonly AddCommand[] = [
  {
    id: "add-site",
    kind: "site",
    label: "PSTN site",
    phrase: "Add a PSTN site",
    alsoCalled: "new location",
    detail: "one location",
    icon: MapPin,
    shortcuts: ["S"],
    forThings: "selected",
    run: (studio) => addItem(studio, "site"),
    runInPlace: (studio) => addItem(studio, "site", { inPlace: true }),
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
    forThings: "selected",
    run: (studio) => addItem(studio, "normal"),
    runInPlace: (studio) => addItem(studio, "normal", { inPlace: true }),
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
    forThings: "selected",
    run: (studio) => addItem(studio, "minimum"),
    runInPlace: (studio) => addItem(studio, "minimum", { inPlace: true }),
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
    forThings: "selected",
    run: (studio) => addItem(studio, "gateway"),
    runInPlace: (studio) => addItem(studio, "gateway", { inPlace: true }),
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
    forThings: "selected",
    run: (studio) => addItem(studio, "note"),
    runInPlace: (studio) => addItem(studio, "note", { inPlace: true }),
  },
];
