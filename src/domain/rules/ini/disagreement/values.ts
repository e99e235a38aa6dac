import { textOf } from "../../../model/change.ts";
import { sameMeaning } from "../../../model/fields/canonical.ts";
import type { IniField } from "../../../model/fields/index.ts";
import type { Text } from "../../../model/text.ts";
import { hasSince, toVersion } from "../../../model/versions.ts";
import { sameName } from "../../../net/name.ts";
import { applianceSubject } from "../../subjects.ts";
import { overrideKind } from "../overrideKind.ts";
import { type Difference, type Looked, told } from "./difference.ts";

/** Where a file has another text than its site or the deployment has. */
export function valueDifferences({ context: { settings, site }, view: { appliance }, overrides }: Looked): readonly Difference[] {
  const version = toVersion(settings.targetVersion);
  return overrides.flatMap((override): Difference[] => {
    const { kind, field } = overrideKind(appliance, override);
    if (kind !== "field" || (field.owner !== "site" && field.owner !== "deployment") || !hasSince(version, field.since)) return [];
    const shared = writtenAs(field, textOf(field.owner === "site" ? site : settings, field.name));
    const own = writtenAs(field, override.text);
    if (sameMeaning(field, shared, own)) return [];
    const { owner, name } = field;
    const message = `${field.ini.key} in [${field.ini.section}] is not the same everywhere: the file of this appliance has ${told(own)}, the ${owner} ${told(shared)}${letterCase(field, own, shared)}. All files of a ${owner} have to agree in it: ${shared === undefined ? `use this value for the whole ${owner}` : `use the ${owner}’s value, or correct that one`}.`;
    const difference = { message, subject: { ...applianceSubject(site, appliance), field: name }, overrides: [override] };
    if (shared !== undefined) return [{ ...difference, mend: `Use the ${owner}’s value` }];
    const id = owner === "site" ? site.id : "deployment";
    return [
      { ...difference, mend: `Use it for the whole ${owner}`, share: { edit: "setField", args: { owner, id, field: name, text: own } } },
    ];
  });
}

/** The line of State is always written, empty where there is no text. */
function writtenAs(field: IniField, text: Text): Text {
  return field.name === "state" ? (text ?? "") : text;
}

function letterCase({ name }: IniField, own: Text, shared: Text): string {
  return name === "siteName" && own && shared && sameName(own, shared) ? ", which differ in letter case only" : "";
}
