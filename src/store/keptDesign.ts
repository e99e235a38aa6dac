import type { Design } from "../domain/model/design.ts";
import type { Site } from "../domain/model/site.ts";
import type { History, Step } from "./documentStore.ts";
import type { Kept, KeptDesign, KeptStep } from "./ports.ts";

/** A design as it was left. */
export interface Left {
  readonly design: Design;
  readonly history?: History;
  /** The texts that the browser keeps, by key. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What was kept, read: a design as it was left, or the sentence why it is none; in either case the revision it was kept under. */
export type ReadKept = ((Left & { readonly ok: true }) | { readonly ok: false; readonly message: string }) & { readonly revision: number };

type Parsed =
  | { readonly ok: true; readonly design: Design; readonly notes: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** How the text of a design is read: the design file, and its parts. */
export interface DesignText {
  parse(text: string): Parsed;
  joined(parts: { readonly frame: string; readonly sites: readonly string[] }): string;
  designOf(frame: string, sites: readonly Site[]): Design;
  siteOf(text: string): Site;
  noteText(site: Site, text: string): void;
}

/** The text of the design file that was kept. */
export function keptText({ design, texts }: Pick<Kept, "design" | "texts">, { joined }: Pick<DesignText, "joined">): string {
  const [frame = "", ...sites] = partsIn(design, texts);
  return joined({ frame, sites });
}

/**
 * Reads what a browser kept. The design is read as any file is; its steps come along only where that has changed nothing in it, as they
 * were written together, by the same version.
 */
export function readKept(kept: Kept, text: DesignText): ReadKept {
  const { texts, revision } = kept;
  const parsed = text.parse(keptText(kept, text));
  if (!parsed.ok) return { ...parsed, revision };
  const { design, notes } = parsed;
  if (notes.length > 0) return { ok: true, design, texts, revision };
  const sites = knownSites(kept, design, text);
  return { ok: true, design, history: historyOf(kept, sites, text), texts, revision };
}

/** The sites of the design, by the keys of their texts: steps share them. */
function knownSites({ design: keys, texts }: Kept, design: Design, { noteText }: DesignText): Map<string, Site> {
  const [, ...siteKeys] = keys.split(" ");
  const sites = new Map<string, Site>();
  design.deployment.sites.forEach((site, index) => {
    const key = siteKeys[index] ?? "";
    sites.set(key, site);
    const written = texts.get(key);
    if (written !== undefined) noteText(site, written);
  });
  return sites;
}

function historyOf({ past, future, texts }: Kept, sites: Map<string, Site>, { designOf, siteOf }: DesignText): History {
  function siteUnder(key: string): Site {
    const site = sites.get(key) ?? siteOf(texts.get(key) ?? "{}");
    sites.set(key, site);
    return site;
  }
  function stepOf({ title, design }: KeptStep): Step {
    const [frameKey = "", ...siteKeys] = design.split(" ");
    return { title, design: designOf(texts.get(frameKey) ?? "{}", siteKeys.map(siteUnder)) };
  }
  return { past: past.map(stepOf), future: future.map(stepOf) };
}

function partsIn(design: KeptDesign, texts: ReadonlyMap<string, string>): readonly string[] {
  return design.split(" ").map((key) => texts.get(key) ?? "");
}
