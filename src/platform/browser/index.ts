import type { StudioPorts } from "../../store/ports.ts";
import { copyText, droppedFiles, pickFiles, saveFile } from "./files.ts";
import { leaveWord } from "./lastWord.ts";
import { keep, keepExported, loadExported, loadKept, onHidden, onKeptElsewhere, onLeaving } from "./storage.ts";
import { startHelper } from "./worker/helper.ts";

/**
 * The studio's ports on a browser.
 * @param workerAddress of the script that does long work
 */
export function browserPorts(workerAddress: string): StudioPorts {
  return {
    saveFile,
    copyText,
    pickFiles,
    droppedFiles,
    startHelper: () => startHelper(workerAddress),
    loadKept,
    keep,
    leaveWord,
    keepExported,
    loadExported,
    onKeptElsewhere,
    onHidden,
    onLeaving,
  };
}
