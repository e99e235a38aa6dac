import { isPlain } from "../../model/ini/text.ts";
import { oncePerSite } from "../oncePerSite.ts";
import { EVERY_FIELD, type IniValue, siteValues } from "./values.ts";

/**
 * The values of a site that are anything but plain text, and those whose key comes from the design. Rules that ask which characters
 * a value has look only at these: nearly every design has none, and one look finds that out for all of them.
 */
export const oddValues = oncePerSite(({ site }): readonly IniValue[] =>
  siteValues(site, (text, place) => place.kind !== "field" || !isPlain(text), EVERY_FIELD),
);
