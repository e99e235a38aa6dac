import type { Page } from "@playwright/test";
import type {} from "../../src/ui/debugHandle.ts";
import { type Pace, paceOf, quantile } from "./figures.ts";

/** How the studio does with the largest design open. */
export interface StudioRound {
  /** Milliseconds from the beginning of loading to a picture one can work with. */
  readonly ready: number;
  readonly farPan: Pace;
  readonly farZoom: Pace;
  readonly nearPan: Pace;
  readonly dragAppliance: Pace;
  readonly dragSite: Pace;
  /** Milliseconds from the key to the whole picture of one site, and back to that of all. */
  readonly jumpIn: number;
  readonly jumpOut: number;
  /** Milliseconds from a key in a field to the painted state of the problems, p95. */
  readonly typing: number;
  /** Tasks of more than 50 ms while typing. */
  readonly longTasks: number;
}

/** The site that is looked at closely: one in the middle. */
const SITE = 100;
const PANE = ".react-flow__pane";

/**
 * Plays one round.
 * @param page has the largest design kept in its browser
 */
export async function studioRound(page: Page, address: string): Promise<StudioRound> {
  await page.goto(address);
  const ready = await page.evaluate(() =>
    window.benchDriver.until(() => document.querySelectorAll(".react-flow__node-site").length === 200, 0),
  );
  await settle(page);
  const pane = await page.locator(PANE).boundingBox();
  if (pane === null) throw new Error("The canvas is not shown.");
  const corner = { x: pane.x + 2, y: pane.y + 2 };
  const middle = { x: pane.x + pane.width / 2, y: pane.y + pane.height / 2 };
  const pan = async () =>
    paceOf(await page.evaluate(([selector, at]) => window.benchDriver.drag(selector, at, 150), [PANE, corner] as const));
  const farPan = await pan();
  const farZoom = paceOf(await page.evaluate(([selector, at]) => window.benchDriver.wheel(selector, at), [PANE, middle] as const));
  await settle(page);
  const site = await siteOf(page);
  const { jumpIn, jumpOut } = await jump(page, site);
  const nearPan = await pan();
  await settle(page);
  const dragAppliance = await dragOf(page, site.appliance);
  const dragSite = await dragOf(page, site.id);
  const { typing, longTasks } = await type(page, site.title);
  return { ready, farPan, farZoom, nearPan, dragAppliance, dragSite, jumpIn, jumpOut, typing, longTasks };
}

/** Lets what a gesture has begun come to its end. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

interface SiteThere {
  readonly id: string;
  readonly title: string;
  readonly appliance: string;
  /** Nodes of which its picture consists. */
  readonly nodes: number;
}

async function siteOf(page: Page): Promise<SiteThere> {
  const site = await page.evaluate((nth) => {
    const found = window.cceStudio?.studio.document.getState().design.deployment.sites[nth];
    const [, , , , , appliance] = found?.appliances ?? [];
    return found && appliance && { id: found.id, title: found.siteName ?? "", appliance: appliance.id, nodes: 21 };
  }, SITE);
  if (!site) throw new Error("The largest design is not open.");
  return site;
}

/** Selects a site on the map of all, jumps to it and back and to it again, by the keys for it. */
async function jump(page: Page, { id, nodes }: SiteThere): Promise<Pick<StudioRound, "jumpIn" | "jumpOut">> {
  await page.locator(`.react-flow__node[data-id="${id}"]`).click();
  const press = (key: string, count: number, selector: string) =>
    page.evaluate(
      async ([digit, expected, drawn]) => {
        const start = performance.now();
        const code = { key: digit === "1" ? "!" : "@", code: `Digit${digit}`, shiftKey: true, bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", code));
        const viewport = document.querySelector<HTMLElement>(".react-flow__viewport");
        let before = viewport?.style.transform;
        let isMoved = false;
        return window.benchDriver.until(() => {
          const transform = viewport?.style.transform;
          const isStill = transform === before;
          isMoved ||= !isStill;
          before = transform;
          return isMoved && isStill && document.querySelectorAll(drawn).length >= expected;
        }, start);
      },
      [key, count, selector] as const,
    );
  const near = `.react-flow__node-appliance, .react-flow__node-gateway, .react-flow__node[data-id="${id}"]`;
  await press("2", nodes, near);
  await settle(page);
  const jumpOut = await press("1", 200, ".react-flow__node-site");
  await settle(page);
  const jumpIn = await press("2", nodes, near);
  await settle(page);
  return { jumpIn, jumpOut };
}

/** Drags something by its upper left corner, and takes that back. */
async function dragOf(page: Page, id: string): Promise<Pace> {
  const selector = `.react-flow__node[data-id="${id}"]`;
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error("What is to be dragged is not in view.");
  const from = { x: box.x + 6, y: box.y + 6 };
  const pace = paceOf(await page.evaluate(([target, at]) => window.benchDriver.drag(target, at, 40), [selector, from] as const));
  await page.evaluate(() => window.cceStudio?.studio.document.getState().undo());
  await settle(page);
  return pace;
}

/** Types a name into the field of a site, letter by letter. */
async function type(page: Page, title: string): Promise<Pick<StudioRound, "typing" | "longTasks">> {
  const field = page.getByRole("textbox", { name: "Site name" });
  await page.getByRole("treeitem", { name: title }).click();
  await field.focus();
  await settle(page);
  await page.evaluate(() => {
    const times: number[] = [];
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
    window.benchTyping = { times, tasks };
    window.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        const before = window.cceStudio?.studio.document.getState().design;
        const isTrue = () => {
          const design = window.cceStudio?.studio.document.getState().design;
          return design !== before && window.cceStudio?.studio.analysis.getState().analysis.deployment === design?.deployment;
        };
        void window.benchDriver.until(isTrue, timeStamp).then((time) => times.push(time));
      },
      { capture: true },
    );
  });
  await field.press("End");
  for (const letter of " in the quiet harbour") {
    await page.keyboard.press(letter);
    await settle(page);
  }
  const { times, tasks } = await page.evaluate(() => window.benchTyping);
  return { typing: quantile(times, 0.95), longTasks: tasks.length };
}

declare global {
  interface Window {
    benchTyping: { readonly times: readonly number[]; readonly tasks: readonly number[] };
  }
}
