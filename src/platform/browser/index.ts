import type { StudioPorts } from "../../store/ports.ts";
import { copyText, droppedFiles, pickFiles, saveFile } from "./files.ts";
import { keep, keepExported, loadExported, loadKept, onHidden, onKeptElsewhere } from "./storage.ts";

/** The studio's ports on a browser. */
export const browserPorts: StudioPorts = {
  saveFile,
  copyText,
  pickFiles,
  droppedFiles,
  loadKept,
  keep,
  keepExported,
  loadExported,
  onKeptElsewhere,
  onHidden,
};
