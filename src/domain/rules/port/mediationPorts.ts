import type { EditCall } from "../../edits/registry.ts";
import { fieldOf } from "../../model/fields/index.ts";

export const DEFAULT_PORTS_LABEL = "Use 49152–57500, the product’s default";

/** The edits that give a site the media ports that the Mediation Servers use when nobody narrows them. */
export function defaultPortCalls(site: string): readonly EditCall[] {
  return (["mediationPortStart", "mediationPortEnd"] as const).map((field) => ({
    edit: "setField",
    args: { owner: "site", id: site, field, text: fieldOf("site", field)?.initial },
  }));
}
