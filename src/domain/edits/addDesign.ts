import type { Layout } from "../model/layout.ts";
import type { Addition } from "./addition/addition.ts";
import { withLayout, withMoreNotes, withPositions, withSize } from "./change.ts";
import { defineEdit, EditRefused } from "./edit.ts";
import { asideOfAll } from "./noteSpots.ts";

/**
 * Adds other designs to this one, exactly as `planAddition` worked it out and the person saw it. The plan comes as an argument
 * because working it out takes far more code than a first visit may load. Added notes stand where they stood, or as near as
 * there is room.
 */
export const addDesign = defineEdit<{ addition: Addition; title: string }>({
  id: "addDesign",
  title: (_, { title }) => title,
  apply(design, { addition }) {
    const { base, deployment } = addition;
    if (base !== design.deployment)
      throw new EditRefused("The design has changed since it was looked at what would be added. Add it again.");
    if (deployment === base) return design;
    const added = { ...withLayout(design, withSites(design.layout, addition)), deployment };
    return withLayout(added, withMoreNotes(added.layout, asideOfAll(added, addition.notes)));
  },
});

function withSites(layout: Layout, { positions, sizes }: Addition): Layout {
  return Object.entries(sizes).reduce((sofar, [id, size]) => withSize(sofar, id, size), withPositions(layout, positions));
}
