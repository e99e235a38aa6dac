import type { Browser, Page } from "@playwright/test";
import { type Row, rowOf, type Section } from "../row.ts";
import { installDriver } from "./driver.ts";
import { median, medianPace } from "./figures.ts";
import { memoryOf } from "./memory.ts";
import { type StudioRound, studioRound } from "./studioPage.ts";
import { type YardstickRound, yardstickRound } from "./yardstickPage.ts";

/** What the browser's measurements need: the built studio and the yardstick beside it, both served. */
export interface Stage {
  readonly browser: Browser;
  readonly studio: string;
  readonly yardstick: string;
  /** The path of the largest design, saved. */
  readonly designFile: string;
}

const ROUNDS = 5;
/** A usual window. */
const VIEWPORT = { width: 1440, height: 900 };
/** As large as the canvas in it. */
const CANVAS = { width: 900, height: 580 };

/** Measures the built studio in a browser, turn by turn with the plain canvas; figures are medians of the turns. */
export async function browserSection(stage: Stage): Promise<Section> {
  const studio = await keptPage(stage);
  const plain = await stage.browser.newContext({ viewport: CANVAS });
  await plain.addInitScript(installDriver);
  const yardsticks: YardstickRound[] = [];
  const rounds: StudioRound[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await plain.newPage();
    yardsticks.push(await yardstickRound(page, stage.yardstick));
    await page.close();
    rounds.push(await studioRound(studio, stage.studio));
  }
  const memory = await memoryOf(studio, stage.designFile);
  await plain.close();
  await studio.context().close();
  return {
    title: `In the browser, 200 × 16 × 4 against a plain canvas of 200 frames, 3,600 boxes and 6,400 links; medians of ${ROUNDS} turns`,
    rows: [...paceRows(yardsticks, rounds), ...otherRows(rounds), ...memoryRows(memory)],
  };
}

/** A page whose browser has kept the largest design, so that the next visit opens it. */
async function keptPage({ browser, studio }: Stage): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  await context.addInitScript(installDriver);
  const page = await context.newPage();
  await page.goto(`${studio}?fixture=large`);
  await page.getByText("saved in this browser").waitFor();
  return page;
}

function paceRows(yardsticks: readonly YardstickRound[], rounds: readonly StudioRound[]): readonly Row[] {
  const rows: Row[] = [];
  const add = (name: string, figure: number, ratio: number, yardstick: string, figures: number) =>
    rows.push(rowOf({ name, figure, unit: "ms", against: { name: yardstick, figure: figures }, target: { ratio } }));
  const ready = median(yardsticks.map((one) => one.ready));
  add("open the kept design", median(rounds.map((one) => one.ready)), 4, `plain canvas, ready in ${ready.toFixed(0)} ms`, ready);
  for (const [name, of, plain] of [
    ["pan over the whole map", "farPan", "farPan"],
    ["zoom over the whole map", "farZoom", "farZoom"],
  ] as const) {
    const [mine, theirs] = [medianPace(rounds.map((one) => one[of])), medianPace(yardsticks.map((one) => one[plain]))];
    add(`${name}, p50 of a frame`, mine.p50, 1, `plain canvas, ${theirs.p50.toFixed(1)} ms`, theirs.p50);
    add(`${name}, p95 of a frame`, mine.p95, 1.5, `plain canvas, ${theirs.p95.toFixed(1)} ms`, theirs.p95);
  }
  for (const [name, of, plain] of [
    ["pan zoomed in on a site", "nearPan", "nearPan"],
    ["drag an appliance", "dragAppliance", "dragBox"],
    ["drag a whole site", "dragSite", "dragFrame"],
  ] as const) {
    const [mine, theirs] = [medianPace(rounds.map((one) => one[of])), medianPace(yardsticks.map((one) => one[plain]))];
    add(`${name}, p95 of a frame`, mine.p95, 2, `plain canvas, ${theirs.p95.toFixed(1)} ms`, theirs.p95);
  }
  return rows;
}

function otherRows(rounds: readonly StudioRound[]): readonly Row[] {
  const worst = (of: "jumpIn" | "jumpOut" | "typing" | "longTasks") => median(rounds.map((one) => one[of]));
  return [
    rowOf({ name: "jump from the map to a site", figure: worst("jumpIn"), unit: "ms", target: { figure: 100 } }),
    rowOf({ name: "and back", figure: worst("jumpOut"), unit: "ms", target: { figure: 100 } }),
    rowOf({ name: "key to painted problems, p95", figure: worst("typing"), unit: "ms", target: { figure: 50 } }),
    rowOf({ name: "tasks over 50 ms while typing", figure: worst("longTasks"), unit: "tasks", target: { figure: 0 } }),
  ];
}

function memoryRows({ visited, growth }: Awaited<ReturnType<typeof memoryOf>>): readonly Row[] {
  return [
    rowOf({ name: "JS heap, every site visited", figure: visited, unit: "MB", target: { figure: 80 } }),
    // What is less is how the engine stores texts and numbers: the same values take some tenths more or less.
    rowOf({ name: "growth over 40 of 50 open/close rounds", figure: growth.objects, unit: "MB", target: { figure: 1 } }),
    rowOf({
      name: "elements and listeners that came meanwhile",
      figure: Math.max(0, growth.nodes) + Math.max(0, growth.listeners),
      unit: "things",
      // One in each round would be forty: what is only shown for a moment is fewer.
      target: { figure: 39 },
    }),
    // Not the studio's to hold or to let go, and told so that nothing is hidden.
    rowOf({ name: "compiled code that came meanwhile", figure: growth.code, unit: "MB" }),
  ];
}
