import type { Design } from "../model/design.ts";
import { defineEdit } from "./edit.ts";

/** Puts another design in place of this one in one step that can be undone: what New, Open and Import do. */
export const replaceDesign = defineEdit<{ design: Design; title: string }>({
  id: "replaceDesign",
  title: (_, { title }) => title,
  apply: (_, { design }) => design,
});
