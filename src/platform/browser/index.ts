import type { StudioPorts } from "../../store/ports.ts";
import { copyText, droppedFiles, pickFiles, saveFile } from "./files.ts";
import { keepDesign, loadDesign, onHidden } from "./storage.ts";

/** The studio's ports on a browser. */
export const browserPorts: StudioPorts = { saveFile, copyText, pickFiles, droppedFiles, loadDesign, keepDesign, onHidden };
