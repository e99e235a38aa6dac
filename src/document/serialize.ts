import type { Design } from "../domain/model/design.ts";
import type { Site } from "../domain/model/site.ts";
import { canonicalOrder } from "./canonical.ts";
import { DesignFile, FORMAT, SCHEMA_ADDRESS, VERSION } from "./designFile.ts";

const inOrder = canonicalOrder(DesignFile);
const siteInOrder = canonicalOrder(DesignFile.shape.deployment.shape.sites.element);

/** The sites are the file but for a few lines: each is written once and taken as it is until it changes. */
const written = new WeakMap<Site, string>();

/** Where the sites go: in JSON no text holds a line break, and nothing before the deployment has properties of its own. */
const NO_SITES = '\n    "sites": []';

/**
 * Writes a design as the text of a design file: JSON with two-space indent, keys in canonical order, a final newline.
 * The same design gives the same text; unknown properties are written as they are.
 */
export function serialize(design: Design): string {
  const deployment = { ...design.deployment, sites: [] };
  const file = { ...design, deployment, $schema: SCHEMA_ADDRESS, format: FORMAT, version: VERSION };
  const frame = `${JSON.stringify(inOrder(file), null, 2)}\n`;
  const { sites } = design.deployment;
  if (sites.length === 0) return frame;
  const at = frame.indexOf(NO_SITES) + NO_SITES.length - 1;
  return `${frame.slice(0, at)}\n${sites.map(siteText).join(",\n")}\n    ${frame.slice(at)}`;
}

/** A site as it stands in the file, indented. */
function siteText(site: Site): string {
  const known = written.get(site);
  if (known !== undefined) return known;
  const text = `      ${JSON.stringify(siteInOrder(site), null, 2).replaceAll("\n", "\n      ")}`;
  written.set(site, text);
  return text;
}
