import type { EditCall } from "../../edits/registry.ts";
import type { IniValue } from "./values.ts";

/** The edit that writes another text in the place of a value. */
export function rewriteValue({ place, subject: { kind, id } }: IniValue, text: string): EditCall {
  if (place.kind === "route") return { edit: "setVoiceRoute", args: { site: id, route: place.route.id, [place.part]: text } };
  if (place.kind === "field") return { edit: "setField", args: { owner: kind, id, field: place.field.name, text } };
  const { section, key, gateway } = place.override;
  return { edit: "setOverride", args: { appliance: id, section, key, ...(gateway !== undefined && { gateway }), text } };
}
