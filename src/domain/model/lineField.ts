import type { Override } from "./override.ts";

/** How findings and focus requests name the line of an override that no field of its appliance's inspector shows. */
export function lineField({ section, key, gateway = "" }: Pick<Override, "section" | "key" | "gateway">): string {
  return `file/${section}/${gateway}/${key.toLowerCase()}`;
}
