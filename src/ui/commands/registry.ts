import { ADD_COMMANDS } from "./add.ts";
import { ALIGN_COMMANDS } from "./align.ts";
import { openAudit } from "./audit.ts";
import { copy, cut, duplicate, paste } from "./clipboard.ts";
import type { Command } from "./command.ts";
import { DOCK_COMMANDS } from "./dock.ts";
import { redo, remove, selectAll, tidy, tidySite, undo } from "./edit.ts";
import { exportAll, exportAppliance, exportSite } from "./export.ts";
import { newDesign, openFiles, openFolder, saveDesign } from "./files.ts";
import { findOrDo, openRules, showShortcuts } from "./help.ts";
import { moveToSite } from "./moveToSite.ts";
import { pasteTable } from "./paste.ts";
import { rename } from "./rename.ts";
import { designProperties, interview, newFromTemplate } from "./start.ts";
import { fitView, switchMinimap, switchTheme, zoomIn, zoomOut, zoomToSelection } from "./view.ts";

/** Every command of the studio. */
export const COMMANDS: readonly Command[] = [
  newDesign,
  newFromTemplate,
  interview,
  openFiles,
  openFolder,
  saveDesign,
  designProperties,
  pasteTable,
  openAudit,
  exportAll,
  exportSite,
  exportAppliance,
  undo,
  redo,
  copy,
  cut,
  paste,
  duplicate,
  rename,
  moveToSite,
  remove,
  selectAll,
  tidy,
  tidySite,
  ...ALIGN_COMMANDS,
  ...ADD_COMMANDS,
  fitView,
  zoomToSelection,
  zoomIn,
  zoomOut,
  switchMinimap,
  ...DOCK_COMMANDS,
  switchTheme,
  findOrDo,
  showShortcuts,
  openRules,
];
