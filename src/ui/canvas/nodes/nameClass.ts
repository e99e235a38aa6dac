import { widthOf } from "./cardName.ts";

/**
 * How the name of an appliance or a gateway is set at each distance: a long one closer and smaller, before letters of it are cut off.
 * @param room the width it has at its usual size, in parts of that size
 */
export function nameClass(name: string, room: number): string {
  return widthOf(name) > room
    ? "seen-[11px] tracking-[-0.03em] dim:font-medium dim:tracking-[-0.075em]"
    : "text-[12px] shrunk:text-[15px] middle:text-[19px] faint:text-[25px] dim:text-[30px]";
}

/** While it is being written a name has the first line to itself, and is no larger than can be read: it may be a long one. */
export const FIELD_ALONE = "[&>input]:flex-1 [&>input]:px-0.5 [&>input]:seen-[11px] [&>input]:tracking-[-0.03em] [&>input~*]:hidden";
