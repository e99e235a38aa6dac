import { Redo2, SquareDashedMousePointer, Trash2, Undo2, Wand2 } from "lucide-react";
import { nameIn } from "../../domain/edits/find.ts";
import { removeItems } from "../../domain/edits/removeItems.ts";
import { tidy as tidyLayout } from "../../domain/edits/tidy.ts";
import { findById, notesOf } from "../../domain/model/lookup.ts";
import { runEdit, type Studio } from "../studio.tsx";
import type { Command } from "./command.ts";
import { done } from "./done.ts";

export const undo: Command = {
  id: "undo",
  label: "Undo",
  icon: Undo2,
  shortcuts: ["Mod+Z"],
  enabled: ({ document }) => document.getState().past.length > 0,
  run({ document, session }) {
    const title = document.getState().past.at(-1)?.title;
    document.getState().undo();
    session.getState().announce(`Undone: ${title}`);
  },
};

export const redo: Command = {
  id: "redo",
  label: "Redo",
  icon: Redo2,
  shortcuts: ["Mod+Shift+Z", "Mod+Y"],
  enabled: ({ document }) => document.getState().future.length > 0,
  run({ document, session }) {
    document.getState().redo();
    session.getState().announce(`Redone: ${document.getState().past.at(-1)?.title}`);
  },
};

export const remove: Command = {
  id: "remove",
  label: "Remove",
  alsoCalled: "delete erase",
  icon: Trash2,
  shortcuts: ["Delete", "Backspace"],
  forThings: "selected",
  enabled: ({ session }) => session.getState().selection.length > 0,
  run(studio) {
    const { selection, select, announce } = studio.session.getState();
    if (!runEdit(studio, removeItems, { ids: selection })) return;
    select([]);
    announce(done(studio.document.getState().past.at(-1)?.title ?? "Remove"));
  },
};

export const tidy: Command = {
  id: "tidy",
  label: "Tidy",
  alsoCalled: "arrange layout order",
  icon: Wand2,
  enabled: ({ document }) => document.getState().design.deployment.sites.length > 0,
  run(studio) {
    if (!runEdit(studio, tidyLayout, {})) return;
    studio.view.current?.fit();
    studio.session.getState().announce("Tidied the canvas.");
  },
};

/** The site that is selected, or that holds all that is selected; undefined where there are several. */
export function siteOfSelection({ document, session }: Studio): string | undefined {
  const { deployment } = document.getState().design;
  const sites = new Set(session.getState().selection.map((id) => findById(deployment, id)?.site.id));
  return sites.size === 1 ? [...sites][0] : undefined;
}

export const tidySite: Command = {
  id: "tidy-site",
  label: "Tidy this site",
  phrase: "Tidy the selected site",
  icon: Wand2,
  enabled: (studio) => siteOfSelection(studio) !== undefined,
  run(studio) {
    const site = siteOfSelection(studio);
    if (site === undefined || !runEdit(studio, tidyLayout, { site })) return;
    studio.session.getState().announce(`Tidied ${nameIn(studio.document.getState().design, site)}.`);
  },
};

export const selectAll: Command = {
  id: "select-all",
  label: "Select all sites and notes",
  icon: SquareDashedMousePointer,
  shortcuts: ["Mod+A"],
  run({ document, session }) {
    const { design } = document.getState();
    session.getState().select([...design.deployment.sites, ...notesOf(design)].map(({ id }) => id));
  },
};
