import { markHandMade } from "../allocation/fields.ts";
import { mapShared, textOf, withProperty } from "../model/change.ts";
import type { Deployment } from "../model/deployment.ts";
import { type Field, fieldOf } from "../model/fields/index.ts";
import type { SubjectKind } from "../model/finding.ts";
import type { Text } from "../model/text.ts";
import { changeAppliance, changeSite, withDeployment } from "./change.ts";
import { defineEdit, EditRefused } from "./edit.ts";
import { nameOf, requireItem } from "./find.ts";
import { follow } from "./follow.ts";

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

function change(deployment: Deployment, { owner, id, field: name, text }: SetField): Deployment {
  const field = fieldOf(owner, name);
  if (field === undefined) throw new EditRefused(`The ${owner} has no field called “${name}”.`);
  const written = write(deployment, field, id, text);
  return written === deployment ? deployment : follow(deployment, written, field, id);
}

function write(deployment: Deployment, { owner, name }: Field, id: string, text: Text): Deployment {
  if (owner === "deployment") return withProperty(deployment, name, text);
  const found = requireItem(deployment, id);
  if (found.kind !== owner) throw new EditRefused(`${nameOf(deployment, id)} is no ${owner}, so it has no “${name}” to change.`);
  return changeSite(deployment, found.site.id, (site) => {
    if (owner === "site") return withProperty(site, name, text);
    if (owner === "gateway") {
      const gateways = mapShared(site.gateways, (one) => (one.id === id ? withProperty(one, name, text) : one));
      return withProperty(site, "gateways", gateways);
    }
    return changeAppliance(site, id, (one) => (textOf(one, name) === text ? one : markHandMade(withProperty(one, name, text), name)));
  });
}
