import { SquarePlus } from "lucide-react";
import { findById, findNote } from "../../domain/model/lookup.ts";
import { ADD_COMMANDS } from "../commands/add.ts";
import { copy, cut, duplicate, paste } from "../commands/clipboard.ts";
import type { Command } from "../commands/command.ts";
import { remove, selectAll, tidy, tidySite } from "../commands/edit.ts";
import { exportAppliance, exportSite } from "../commands/export.ts";
import { moveToSite } from "../commands/moveToSite.ts";
import { pasteTable } from "../commands/paste.ts";
import { rename } from "../commands/rename.ts";
import { fitView, switchMinimap, zoomToSelection } from "../commands/view.ts";
import type { Studio } from "../studio.tsx";

/** Under no heading that says so, each tells itself what it does. */
const inFull = <One extends Command>(command: One): One => ({ ...command, label: command.phrase ?? command.label });

const ADD = ADD_COMMANDS.map(inFull);

/** What was pointed at is "this" one. */
const EXPORT_SITE: Command = { ...exportSite, label: "Export this site as zip …" };
const EXPORT_APPLIANCE: Command = { ...exportAppliance, label: "Export this appliance’s ini …" };

/** A note has no name but its text. */
const WRITE: Command = { ...rename, label: "Write on it" };

/** A finger has no other way to select several things. */
function addTo(before: readonly string[]): readonly Command[] {
  if (before.length === 0) return [];
  return [
    {
      id: "add-to-selection",
      label: "Add to the selection",
      icon: SquarePlus,
      run: ({ session }) => session.getState().select([...before, ...session.getState().selection]),
    },
  ];
}

/** What the context menu offers for what is selected; with nothing selected, for the canvas. */
export function contextGroups({ document, session }: Studio): readonly (readonly Command[])[] {
  const { selection, selectedBefore } = session.getState();
  const together = addTo(selectedBefore);
  const { design } = document.getState();
  const kinds = new Set(selection.map((id) => (findNote(design, id) ? "note" : findById(design.deployment, id)?.kind)));
  if (kinds.size === 0) return [ADD, [paste, pasteTable], [selectAll, tidy, fitView, switchMinimap]];
  if (kinds.size === 1 && kinds.has("note")) return [[WRITE, zoomToSelection, ...together], [cut, copy, paste, duplicate], [remove]];
  // Of several sites none says which of them it would go into.
  const into = kinds.has("site") && selection.length === 1 ? ADD.filter(({ kind }) => kind !== "site" && kind !== "note") : [];
  const files = kinds.has("site") ? [EXPORT_SITE] : kinds.has("appliance") ? [EXPORT_APPLIANCE] : [];
  return [
    [rename, zoomToSelection, moveToSite, ...together],
    into,
    [cut, copy, paste, duplicate],
    [...(kinds.has("site") ? [tidySite] : []), ...files],
    [remove],
  ];
}
