import { join } from "node:path";
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { browserArguments, ensureBrowser } from "./browser.mjs";
import { ROOT } from "./run.mjs";

/** Frames as fast as they can be made, whatever the screen shows of them. */
const UNLIMITED = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

/**
 * Builds the studio and serves it, and the yardstick's page beside it, for a browser to be measured in.
 * @param {string} designFile the path of the largest design, saved
 */
export async function setStage(designFile) {
  await build({ root: ROOT, logLevel: "error" });
  const studio = await preview({ root: ROOT, logLevel: "error", preview: { host: "127.0.0.1", port: 0 } });
  const yardstick = await preview({
    root: join(ROOT, "bench", "browser", "yardstick"),
    configFile: false,
    logLevel: "error",
    build: { outDir: "." },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...browserArguments(), ...UNLIMITED] });
  return {
    browser,
    studio: studio.resolvedUrls?.local[0] ?? "",
    yardstick: yardstick.resolvedUrls?.local[0] ?? "",
    designFile,
    close: () => Promise.all([browser.close(), studio.close(), yardstick.close()]),
  };
}
