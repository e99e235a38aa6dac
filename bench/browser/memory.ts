import { readFile } from "node:fs/promises";
import type { CDPSession, Page } from "@playwright/test";
import { StudioPage } from "../../e2e/support/studio.ts";
import type {} from "../../src/ui/debugHandle.ts";
import { type Weight, weigh } from "./weigh.ts";

/** What the page holds, garbage left out. */
export interface Memory {
  /** Megabytes of the JavaScript heap with the largest design open and every site visited. */
  readonly visited: number;
  /** What came on top of it by opening and closing that design over and over, from the time when no more undo steps are kept. */
  readonly growth: Holding;
}

/** Megabytes of the JavaScript heap, and counts of what the heap does not show. */
interface Holding extends Weight {
  /** Elements, texts and attributes, in the page or out of it. */
  readonly nodes: number;
  readonly listeners: number;
}

/** Times the design is closed and opened again before what is held counts: the history of undoing holds as much as it ever will. */
const WARM = 10;
/** Times it is closed and opened from then on. */
const ROUNDS = 40;
/** Twice the turns of quiet work that a design takes after it was opened. */
const QUIET_TURNS = 20;

/**
 * @param page shows the largest design
 * @param file the path of that design as it is saved
 */
export async function memoryOf(page: Page, file: string): Promise<Memory> {
  await visitAll(page);
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  const visited = await heap(session);
  const studio = new StudioPage(page);
  const bytes = await readFile(file);
  await closeAndOpen(studio, bytes, WARM);
  const before = await holding(session);
  await closeAndOpen(studio, bytes, ROUNDS);
  const after = await holding(session);
  await session.detach();
  const growth = {
    objects: after.objects - before.objects,
    code: after.code - before.code,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
  return { visited, growth };
}

/** Closes the design and opens it again, so many times. */
async function closeAndOpen(studio: StudioPage, bytes: Uint8Array, rounds: number): Promise<void> {
  for (let round = 1; round <= rounds; round += 1) {
    await studio.menu(/^Design:/, "New design");
    // Dropped: what a chooser of files gives to the driver of a browser, the driver never lets go.
    await studio.drop([{ name: "large.json", bytes }]);
    await studio.makeNewDesign();
    await studio.page.locator(".react-flow__node-site").first().waitFor();
    await rest(studio);
  }
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

/**
 * Lets the studio do with a design all that it does unasked. While the browser keeps it there is a copy of it; and what was found out
 * about a design in quiet moments stays with it in the history of undoing, so that a round that leaves it no time weighs less.
 */
async function rest(studio: StudioPage): Promise<void> {
  await studio.kept();
  await studio.page.evaluate(async (turns) => {
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => requestIdleCallback(resolve));
  }, QUIET_TURNS);
}

async function heap(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}

/** A snapshot collects garbage until there is none, which a single collection does not. */
async function holding(session: CDPSession): Promise<Holding> {
  const pieces: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }) => pieces.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", take);
  await session.send("HeapProfiler.takeHeapSnapshot");
  session.off("HeapProfiler.addHeapSnapshotChunk", take);
  const { objects, code } = weigh(pieces.join(""));
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  return { objects: objects / 1e6, code: code / 1e6, nodes, listeners: jsEventListeners };
}
