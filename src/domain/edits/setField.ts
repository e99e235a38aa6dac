import type { Deployment } from "../model/deployment.ts";
import { fieldOf } from "../model/fields/index.ts";
import type { SubjectKind } from "../model/finding.ts";
import type { Text } from "../model/text.ts";
import { withDeployment } from "./change.ts";
import { defineEdit } from "./edit.ts";
import { nameOf } from "./find.ts";
import { writeField } from "./writeField.ts";

interface SetField {
  owner: SubjectKind;
  /** Of no account for the deployment. */
  id: string;
  field: string;
  /** `undefined` makes the value absent. */
  text: Text;
}

/** Writes one leaf by hand. */
export const setField = defineEdit<SetField>({
  id: "setField",
  title({ deployment }, { owner, id, field }) {
    const label = fieldOf(owner, field)?.label ?? field;
    return owner === "deployment" ? `Change ${label}` : `Change ${label} of ${nameOf(deployment, id)}`;
  },
  replaces: (earlier, later) => earlier.owner === later.owner && earlier.id === later.id && earlier.field === later.field,
  apply: (design, args) => withDeployment(design, change(design.deployment, args)),
  change,
});

function change(deployment: Deployment, { owner, id, field, text }: SetField): Deployment {
  return writeField(deployment, { owner, ids: [id], field }, text);
}
