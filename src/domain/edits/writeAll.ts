import type { Deployment } from "../model/deployment.ts";
import type { Field, IniField } from "../model/fields/index.ts";
import { idOf } from "../model/lookup.ts";
import { type Members, memberText } from "../model/members.ts";
import type { Text } from "../model/text.ts";
import { counted } from "./count.ts";
import { nameOf } from "./find.ts";
import type { EditCall } from "./singleEdits.ts";

/** What `several` takes. */
export interface Batch {
  readonly title: string;
  readonly calls: readonly EditCall[];
}

/** Writes one text into a field of several things of one kind; of a shared field, as the own value of each appliance. */
export function writeAll(deployment: Deployment, members: Members, field: Field, text: Text): Batch {
  const owner = members[0]?.kind;
  const isOwn = owner === field.owner;
  return {
    title: `${isOwn ? "Change" : "Override"} ${field.label} ${isOwn ? "of" : "in"} ${all(deployment, members)}`,
    calls: isOwn
      ? [{ edit: "setFields", args: { owner, ids: members.map(idOf), field: field.name, text } }]
      : members.map((member) => overrideCall(idOf(member), field, text)),
  };
}

/** Gives every appliance a value of its own for a shared field, to begin with the one it has anyway. */
export function takeOwnAll(deployment: Deployment, members: Members, field: IniField): Batch {
  return {
    title: `Own value of ${field.label} for ${all(deployment, members)}`,
    calls: members.map((member) => overrideCall(idOf(member), field, memberText(deployment, member, field))),
  };
}

/** Lets every appliance have the shared value of a field again; `gateway` is the id of the gateway where the field is a gateway's. */
export function resetAll(deployment: Deployment, members: Members, field: IniField, gateway?: string): Batch {
  const { section, key } = field.ini;
  return {
    title: `Use the ${field.owner}'s ${field.label} in ${all(deployment, members)}`,
    calls: members.map(
      (member): EditCall => ({
        edit: "removeOverride",
        args: { appliance: idOf(member), section, key, ...(gateway !== undefined && { gateway }) },
      }),
    ),
  };
}

function overrideCall(appliance: string, { ini, label }: Field, text: Text): EditCall {
  if (ini === undefined) throw new Error(`“${label}” has no line in a file that could be overridden.`);
  return { edit: "setOverride", args: { appliance, section: ini.section, key: ini.key, text } };
}

function all(deployment: Deployment, members: Members): string {
  const [first] = members;
  if (first === undefined) return "nothing";
  return members.length === 1 ? nameOf(deployment, idOf(first)) : counted(members.length, first.kind);
}
