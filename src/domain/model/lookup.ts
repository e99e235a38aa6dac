import { parseAddress } from "../net/address.ts";
import type { Appliance } from "./appliance.ts";
import type { Deployment } from "./deployment.ts";
import type { Design } from "./design.ts";
import type { Gateway } from "./gateway.ts";
import type { Note } from "./layout.ts";
import type { Site } from "./site.ts";

/** An object of the topology with the site that holds it. */
export type Found =
  | { readonly kind: "site"; readonly site: Site }
  | { readonly kind: "appliance"; readonly site: Site; readonly appliance: Appliance }
  | { readonly kind: "gateway"; readonly site: Site; readonly gateway: Gateway };

/** Finds a site, appliance or gateway by its id. */
export function findById({ sites }: Deployment, id: string): Found | undefined {
  // Sites first: who asks for two hundred of them need not look into each for each.
  const wanted = sites.find((site) => site.id === id);
  if (wanted) return { kind: "site", site: wanted };
  for (const site of sites) {
    const appliance = site.appliances.find((one) => one.id === id);
    if (appliance) return { kind: "appliance", site, appliance };
    const gateway = site.gateways.find((one) => one.id === id);
    if (gateway) return { kind: "gateway", site, gateway };
  }
  return undefined;
}

/** The very object that was found: what its fields are read from. */
export function heldBy(found: Found): Site | Appliance | Gateway {
  if (found.kind === "site") return found.site;
  return found.kind === "appliance" ? found.appliance : found.gateway;
}

/** The id it was found by. */
export function idOf(found: Found): string {
  return heldBy(found).id;
}

/** Characters that nobody sees and that shape what stands around them: control characters, line ends, marks of direction. */
const SHAPING = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** A name as it may stand among other text: what nobody sees is shown as a sign that something is there. */
export function plainTitle(name: string | undefined): string {
  return name?.trim().replace(SHAPING, "\uFFFD") ?? "";
}

const NAMELESS_SITE = "Unnamed site";

/** How a person calls a site by itself; where there are others, `siteTitles` tells those without a name apart. */
export function siteTitle(site: Site): string {
  return plainTitle(site.siteName) || NAMELESS_SITE;
}

/** How a person calls each of some sites, by id: those without a name are numbered where there are several. */
export function siteTitles(sites: readonly Site[]): ReadonlyMap<string, string> {
  const nameless = sites.filter((site) => !site.siteName?.trim());
  const numberOf = new Map(nameless.length > 1 ? nameless.map((site, index) => [site.id, index + 1] as const) : []);
  return new Map(
    sites.map((site) => {
      const number = numberOf.get(site.id);
      return [site.id, number === undefined ? siteTitle(site) : `${siteTitle(site)} ${number}`];
    }),
  );
}

/** How a person calls an appliance: its host, else its Mediation Server. */
export function applianceTitle(appliance: Appliance): string {
  return plainTitle(appliance.hostName) || plainTitle(appliance.mediationName) || "Unnamed appliance";
}

/** How a person calls a gateway: the first label of its FQDN, else its address. */
export function gatewayTitle(gateway: Gateway): string {
  const fqdn = plainTitle(gateway.fqdn);
  const name = parseAddress(fqdn) === undefined ? fqdn.split(".")[0] : fqdn;
  return name || plainTitle(gateway.address) || "Unnamed gateway";
}

/** The notes of a design, in the order in which they lie on each other. */
export function notesOf({ layout }: Pick<Design, "layout">): readonly Note[] {
  return layout.notes ?? NO_NOTES;
}

const NO_NOTES: readonly Note[] = [];

/** Finds a note by its id. */
export function findNote(design: Pick<Design, "layout">, id: string): Note | undefined {
  return notesOf(design).find((note) => note.id === id);
}

/** Whether the design has anything of that id that can be selected: a site, an appliance, a gateway or a note. */
export function isThere(design: Design, id: string): boolean {
  return findById(design.deployment, id) !== undefined || findNote(design, id) !== undefined;
}

/** Whether nothing stands on the canvas. */
export function isBlank(design: Design): boolean {
  return design.deployment.sites.length === 0 && notesOf(design).length === 0;
}

/** Letters of a note that are enough to know it by. */
const TITLE_LETTERS = 32;

/** How a person calls a note: the first words of its first line. */
export function noteTitle({ text }: Note): string {
  const line = /\S[^\r\n]*/.exec(text)?.[0].trimEnd() ?? "";
  const letters = [...line.slice(0, 2 * TITLE_LETTERS + 2)];
  if (letters.length <= TITLE_LETTERS && letters.join("").length === line.length) return line || "Empty note";
  const start = letters.slice(0, TITLE_LETTERS).join("");
  // Whole words, unless the first one alone is too long.
  return `${start.replace(/\s+\S*$/, "")}…`;
}
