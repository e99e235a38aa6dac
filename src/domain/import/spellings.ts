import { fieldOfKey, fieldSpelled, INI_SECTIONS, type IniField, type IniSection } from "../model/fields/index.ts";

/** Where a line stands: under a section the studio knows, under a gateway's, or under another. */
export type Place =
  | { readonly kind: "known"; readonly section: Exclude<IniSection, "Gateway"> }
  | { readonly kind: "gateway"; readonly section: "Gateway"; readonly number: string }
  | { readonly kind: "unknown"; readonly section: string };

const KNOWN = new Map(INI_SECTIONS.filter((section) => section !== "Gateway").map((section) => [section.toLowerCase(), section]));

/** The place that a section's heading opens; letter case does not matter. */
export function placeOf(heading: string): Place {
  const section = KNOWN.get(heading.toLowerCase());
  if (section !== undefined) return { kind: "known", section };
  const number = /^gateway\s*(\d+)$/i.exec(heading)?.[1]?.replace(/^0+(?=\d)/, "");
  return number === undefined ? { kind: "unknown", section: heading } : { kind: "gateway", section: "Gateway", number };
}

/** Older or documented spellings that mean a current key (ini format, Reading), in lower case. */
const OLDER_SPELLINGS: ReadonlyMap<string, readonly [section: IniSection, key: string]> = new Map([
  ["edgeserver.internalmachinename", ["EdgeServer", "InternalServerName"]],
  ["edgeserver.internalmachineips", ["EdgeServer", "InternalServerIPs"]],
  ["network.internetipprefix", ["Network", "InternetIPPrefixLength"]],
  ["primarycms.cmsfilestore", ["PrimaryCMS", "ShareName"]],
  ["network.wsusserver", ["Common", "WSUSServer"]],
  ["network.wsusstatusserver", ["Common", "WSUSStatusServer"]],
  ["network.enablerefersupport", ["TrunkConfiguration", "EnableReferSupport"]],
]);

/** The field that a key means at its place, in whatever known spelling; undefined for what the studio does not know. */
export function fieldAt(place: Place, key: string): IniField | undefined {
  if (place.kind === "unknown") return undefined;
  const spelled = fieldSpelled(place.section, key);
  if (spelled) return spelled;
  const [section, current] = OLDER_SPELLINGS.get(`${place.section}.${key}`.toLowerCase()) ?? [place.section, key];
  return fieldOfKey(section, current);
}

/** How the heading of a place reads in a message. */
export function headingOf(place: Place): string {
  return place.kind === "gateway" ? `Gateway${place.number}` : place.section;
}
