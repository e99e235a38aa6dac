import type { Addition } from "./addition/addition.ts";
import { withLayout, withPositions } from "./change.ts";
import { defineEdit, EditRefused } from "./edit.ts";

/**
 * Adds other designs to this one, exactly as `planAddition` worked it out and the person saw it. The plan comes as an argument
 * because working it out takes far more code than a first visit may load.
 */
export const addDesign = defineEdit<{ addition: Addition; title: string }>({
  id: "addDesign",
  title: (_, { title }) => title,
  apply(design, { addition: { base, deployment, positions } }) {
    if (base !== design.deployment)
      throw new EditRefused("The design has changed since it was looked at what would be added. Add it again.");
    if (deployment === base) return design;
    return { ...withLayout(design, withPositions(design.layout, positions)), deployment };
  },
});
