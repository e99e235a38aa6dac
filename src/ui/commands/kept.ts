import { keptText } from "../../store/keptDesign.ts";
import { loadLeft } from "../loadLeft.ts";
import type { Command } from "./command.ts";
import { showDesign } from "./files.ts";

const NAME = "kept-design.json";

/** Keeps what is open here in place of what this browser keeps. */
export const keepThis: Command = {
  id: "keep-this",
  label: "Keep this one",
  run: ({ autosave }) => autosave.keepThis(),
};

/** Hands over what this browser keeps, as it is: a later version may open it, or somebody who can mend it. */
export const saveKept: Command = {
  id: "save-kept",
  label: "Save it as a file",
  async run({ ports, session }) {
    const kept = await ports.loadKept();
    if (kept === undefined) throw new Error("This browser keeps no design any more.");
    ports.saveFile(NAME, keptText(kept, await import("../../document/parts.ts")), "application/json");
    session.getState().announce(`Saved as ${NAME}.`);
  },
};

/** Opens what another tab kept, as a step that can be undone. */
export const loadOther: Command = {
  id: "load-other",
  label: "Load the other",
  async run(studio) {
    const left = await loadLeft(studio.ports);
    // What was kept is gone, e.g. with the browser's data: nothing is in the way any more.
    if (left === undefined) return studio.autosave.keepThis();
    if (!left.ok) throw new Error(left.message);
    studio.autosave.adopt(left);
    showDesign(studio, left.design, "Load the design of the other tab");
    studio.session.getState().announce("Loaded what the other tab kept. Undo brings back what was open here.");
  },
};
