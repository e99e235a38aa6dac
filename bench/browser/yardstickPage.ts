import type { Page } from "@playwright/test";
import { type Pace, paceOf } from "./figures.ts";

/** How the plain canvas does what the studio is asked to do as well. */
export interface YardstickRound {
  /** Milliseconds from the beginning of loading to the first picture. */
  readonly ready: number;
  readonly farPan: Pace;
  readonly farZoom: Pace;
  readonly nearPan: Pace;
  readonly dragBox: Pace;
  readonly dragFrame: Pace;
}

const CANVAS = "canvas";
const MIDDLE = { x: 450, y: 290 };
/** A place of the background, wherever the view is. */
const CORNER = { x: 2, y: 2 };

/** Plays one round on a fresh page of the yardstick. */
export async function yardstickRound(page: Page, address: string): Promise<YardstickRound> {
  await page.goto(address);
  const ready = await page.evaluate(() => window.benchDriver.until(() => document.querySelector("canvas[data-drawn]") !== null, 0));
  const pan = async () =>
    paceOf(await page.evaluate(([canvas, at]) => window.benchDriver.drag(canvas, at, 150), [CANVAS, CORNER] as const));
  const farPan = await pan();
  const farZoom = paceOf(await page.evaluate(([canvas, at]) => window.benchDriver.wheel(canvas, at), [CANVAS, MIDDLE] as const));
  await page.evaluate(() => window.yardstick.showFrame(87));
  const nearPan = await pan();
  const dragAt = async (kind: "box" | "frame") => {
    const place = await page.evaluate((what) => window.yardstick.placeOf(87, what), kind);
    return paceOf(await page.evaluate(([canvas, at]) => window.benchDriver.drag(canvas, at, 40), [CANVAS, place] as const));
  };
  return { ready, farPan, farZoom, nearPan, dragBox: await dragAt("box"), dragFrame: await dragAt("frame") };
}

declare global {
  interface Window {
    /** What the yardstick's page lets the bench do besides gestures. */
    yardstick: {
      /** Shows one frame as the studio shows one site. */
      showFrame(nth: number): void;
      /** Where on the page something of a frame can be taken hold of. */
      placeOf(nth: number, what: "box" | "frame"): { x: number; y: number };
    };
  }
}
