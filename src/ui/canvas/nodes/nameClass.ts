import { widthOf } from "./cardName.ts";

/**
 * How the name of an appliance or a gateway is set at each distance: a long one closer and smaller, before letters of it are cut off.
 * @param room the width it has at its usual size, in parts of that size
 */
export function nameClass(name: string, room: number): string {
  return widthOf(name) > room
    ? "text-[11px] tracking-[-0.03em] in-[.shrunk]:text-[13px] in-[.middle]:text-[16px]"
    : "text-[12px] in-[.shrunk]:text-[15px] in-[.middle]:text-[19px]";
}
