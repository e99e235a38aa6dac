import type { Locator } from "@playwright/test";
import { type Box, whenStill } from "./still.ts";
import type { StudioPage } from "./studio.ts";

/** Something on the canvas by the name that it has there, or a word of it. */
export interface Thing extends Box {
  readonly name: string;
}

/** A bundle of links: points that it goes through, and the site within which it runs; none where it runs between sites. */
export interface Links {
  readonly within: string | undefined;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** What is seen of the canvas, in pixels of the page. */
export interface Drawn {
  readonly sites: readonly Thing[];
  /** Appliances and gateways; the end of their names is the site they are in. */
  readonly contents: readonly Thing[];
  readonly notes: readonly Thing[];
  /** What is written on zones, firewalls and trunks. */
  readonly words: readonly Thing[];
  readonly links: readonly Links[];
}

/** Pixels from one point of a link to the next one that is looked at. */
const STEP = 5;

const WORDS = /^(?:Perimeter|Internal network|external firewall|internal firewall|\d+ trunks?)$/;

/** Looks at everything on the canvas once it stands still. */
export async function drawnOn(studio: StudioPage): Promise<Drawn> {
  return whenStill(studio.page, () => look(studio));
}

async function look({ canvas }: StudioPage): Promise<Drawn> {
  const [sites, contents, notes, words, links] = await Promise.all([
    things(canvas.getByRole("group", { name: /^PSTN site / })),
    things(canvas.getByRole("group", { name: /^(?:Appliance|Gateway) / })),
    things(canvas.getByRole("group", { name: /^Note / })),
    things(canvas.getByText(WORDS)),
    // Links have neither role nor name; icons are the only other paths.
    canvas.locator("svg:not(.lucide) > path").evaluateAll((paths, step) => {
      return (paths as SVGPathElement[]).map((path) => {
        const toScreen = path.getScreenCTM();
        const count = Math.ceil((path.getTotalLength() * (toScreen?.a ?? 1)) / step);
        const points = Array.from({ length: count + 1 }, (_, index) => {
          const { x, y } = path.getPointAtLength((path.getTotalLength() * index) / count).matrixTransform(toScreen ?? undefined);
          return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
        });
        return { within: path.closest("[role=group]")?.getAttribute("aria-label") ?? undefined, points };
      });
    }, STEP),
  ]);
  return { sites, contents, notes, words, links };
}

function things(locator: Locator): Promise<readonly Thing[]> {
  return locator.evaluateAll((elements) =>
    elements.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const [left, top, across, down] = [x, y, width, height].map((value) => Math.round(value * 10) / 10);
      return { name: one.ariaLabel ?? one.textContent ?? "", x: left ?? 0, y: top ?? 0, width: across ?? 0, height: down ?? 0 };
    }),
  );
}

/** How far a box may reach into another by rounding alone, in pixels. */
const ROUNDING = 0.2;

/** Whether two boxes have more than an edge in common. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width - ROUNDING &&
    other.x < one.x + one.width - ROUNDING &&
    one.y < other.y + other.height - ROUNDING &&
    other.y < one.y + one.height - ROUNDING
  );
}

/** The names of things that lie on each other, two by two. */
export function overlaps(things: readonly Thing[]): readonly string[] {
  return things.flatMap((one, index) =>
    things
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `${one.name} × ${other.name}`),
  );
}

/** Whether something stands wholly within something else. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** How far within something a link may end, in pixels: half of its stroke. */
const STROKE = 1;

/** Whether a bundle of links goes through something. */
export function crosses({ points }: Links, { x, y, width, height }: Box): boolean {
  return points.some(
    (point) => point.x > x + STROKE && point.x < x + width - STROKE && point.y > y + STROKE && point.y < y + height - STROKE,
  );
}
