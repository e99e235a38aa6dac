import type { Page } from "@playwright/test";
import { StudioPage } from "../../e2e/support/studio.ts";
import type {} from "../../src/ui/debugHandle.ts";

/** Megabytes of the JavaScript heap, garbage left out. */
export interface Memory {
  /** With the largest design open and every site visited. */
  readonly visited: number;
  /** What came on top of it by opening and closing that design over and over, from the time when no more undo steps are kept. */
  readonly growth: number;
}

/** Times the design is closed and opened again. */
const ROUNDS = 50;
/** Rounds after which the history of undoing holds as much as it ever will. */
const WARM = 10;

/**
 * @param page shows the largest design
 * @param file the path of that design as it is saved
 */
export async function memoryOf(page: Page, file: string): Promise<Memory> {
  await visitAll(page);
  const visited = await heap(page);
  const studio = new StudioPage(page);
  let before = visited;
  for (let round = 1; round <= ROUNDS; round += 1) {
    await studio.menu(/^Design:/, "New design");
    await studio.choose(() => studio.menu(/^Design:/, /Open files/), file);
    await studio.makeNewDesign();
    await page.locator(".react-flow__node-site").first().waitFor();
    if (round === WARM) before = await restingHeap(studio);
  }
  return { visited, growth: (await restingHeap(studio)) - before };
}

/** Shows every site near, one after the other, and all of them in the end. */
async function visitAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const studio = window.cceStudio?.studio;
    for (const { id } of studio?.document.getState().design.deployment.sites ?? []) {
      studio?.view.current?.show([id]);
      await window.benchDriver.frames(3, () => {});
    }
    studio?.view.current?.fit();
    await window.benchDriver.frames(3, () => {});
  });
}

/** The heap when the browser has kept what was opened: while it does, there is a copy of it. */
async function restingHeap(studio: StudioPage): Promise<number> {
  await studio.kept();
  return heap(studio.page);
}

async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize / 1e6;
}
