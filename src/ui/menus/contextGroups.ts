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

/** What the context menu offers for what is selected; with nothing selected, for the canvas. */
export function contextGroups({ document, session }: Studio): readonly (readonly Command[])[] {
  const { selection } = session.getState();
  const { design } = document.getState();
  const kinds = new Set(selection.map((id) => (findNote(design, id) ? "note" : findById(design.deployment, id)?.kind)));
  if (kinds.size === 0) return [ADD, [paste, pasteTable], [selectAll, tidy, fitView, switchMinimap]];
  if (kinds.size === 1 && kinds.has("note")) return [[WRITE, zoomToSelection], [cut, copy, paste, duplicate], [remove]];
  // Of several sites none says which of them it would go into.
  const into = kinds.has("site") && selection.length === 1 ? ADD.filter(({ kind }) => kind !== "site" && kind !== "note") : [];
  const files = kinds.has("site") ? [EXPORT_SITE] : kinds.has("appliance") ? [EXPORT_APPLIANCE] : [];
  return [
    [rename, zoomToSelection, moveToSite],
    into,
    [cut, copy, paste, duplicate],
    [...(kinds.has("site") ? [tidySite] : []), ...files],
    [remove],
  ];
}
