import { loadLeft } from "../loadLeft.ts";
import type { Command } from "./command.ts";
import { showDesign } from "./files.ts";

/** Keeps what is open here in place of what another tab kept. */
export const keepThis: Command = {
  id: "keep-this",
  label: "Keep this one",
  run: ({ autosave }) => autosave.keepThis(),
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
