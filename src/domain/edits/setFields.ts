import type { Deployment } from "../model/deployment.ts";
import { fieldOf } from "../model/fields/index.ts";
import type { Found } from "../model/lookup.ts";
import type { Text } from "../model/text.ts";
import { withDeployment } from "./change.ts";
import { counted } from "./count.ts";
import { defineEdit } from "./edit.ts";
import { nameOf } from "./find.ts";
import { writeField } from "./writeField.ts";

interface SetFields {
  owner: Found["kind"];
  ids: readonly string[];
  field: string;
  /** `undefined` makes the value absent. */
  text: Text;
}

/** Writes one text by hand into a leaf of several things: what follows from it is worked out once, for all of them together. */
export const setFields = defineEdit<SetFields>({
  id: "setFields",
  title({ deployment }, { owner, ids, field }) {
    const label = fieldOf(owner, field)?.label ?? field;
    const [only, ...others] = ids;
    return `Change ${label} of ${only !== undefined && others.length === 0 ? nameOf(deployment, only) : counted(ids.length, owner)}`;
  },
  replaces: (earlier, later) =>
    earlier.owner === later.owner &&
    earlier.field === later.field &&
    earlier.ids.length === later.ids.length &&
    earlier.ids.every((id, index) => id === later.ids[index]),
  apply: (design, args) => withDeployment(design, change(design.deployment, args)),
  change,
});

function change(deployment: Deployment, { text, ...leaf }: SetFields): Deployment {
  return writeField(deployment, leaf, text);
}
