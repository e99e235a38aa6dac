import type { Design } from "../domain/model/design.ts";
import type { Site } from "../domain/model/site.ts";
import { canonicalOrder } from "./canonical.ts";
import { DesignFile, FORMAT, SCHEMA_ADDRESS, VERSION } from "./designFile.ts";

/** The text of a design file in its parts: what changes together is written together. */
export interface DesignParts {
  /** All but the sites. */
  readonly frame: string;
  /** Each site, as it stands in the file. */
  readonly sites: readonly string[];
}

const inOrder = canonicalOrder(DesignFile);
const siteInOrder = canonicalOrder(DesignFile.shape.deployment.shape.sites.element);

// The sites are the file but for a few lines: each is written once and taken as it is until it changes.
const knownParts = new WeakMap<Design, DesignParts>();
const knownTexts = new WeakMap<Site, string>();

/** Where the sites go: in JSON no text holds a line break, and nothing before the deployment has properties of its own. */
const NO_SITES = '\n    "sites": []';

/** The parts of a design's file. What of the design is the same object as in another one gives the very same text. */
export function partsOf(design: Design): DesignParts {
  const known = knownParts.get(design);
  if (known !== undefined) return known;
  const deployment = { ...design.deployment, sites: [] };
  const file = { ...design, deployment, $schema: SCHEMA_ADDRESS, format: FORMAT, version: VERSION };
  const parts = { frame: `${JSON.stringify(inOrder(file), null, 2)}\n`, sites: design.deployment.sites.map(siteText) };
  knownParts.set(design, parts);
  return parts;
}

/** The whole file. */
export function joined({ frame, sites }: DesignParts): string {
  if (sites.length === 0) return frame;
  const at = frame.indexOf(NO_SITES) + NO_SITES.length - 1;
  return `${frame.slice(0, at)}\n${sites.join(",\n")}\n    ${frame.slice(at)}`;
}

/**
 * A design from the frame of its file and its sites.
 * @param frame as `partsOf` of this version gave it; it is not checked
 */
export function designOf(frame: string, sites: readonly Site[]): Design {
  const { $schema: _, format: __, version: ___, ...design } = JSON.parse(frame) as DesignFile;
  return { ...design, deployment: { ...design.deployment, sites: [...sites] } };
}

/** A site from its text, which is not checked; its text need not be written again. */
export function siteOf(text: string): Site {
  const site = JSON.parse(text) as Site;
  knownTexts.set(site, text);
  return site;
}

/** Notes what `partsOf` will say of a site that was read from that very text. */
export function noteText(site: Site, text: string): void {
  knownTexts.set(site, text);
}

function siteText(site: Site): string {
  const known = knownTexts.get(site);
  if (known !== undefined) return known;
  const text = `      ${JSON.stringify(siteInOrder(site), null, 2).replaceAll("\n", "\n      ")}`;
  knownTexts.set(site, text);
  return text;
}
