// `npm run screenshots`: builds the studio and takes the pictures of docs/screenshots, one for each scene, window and theme.
// Names on the command line choose scenes: `npm run screenshots -- two-sites problems`.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { browserArguments, ensureBrowser } from "./browser.mjs";
import { ROOT } from "./run.mjs";
import { pictureName, SCENES } from "./scenes.mjs";
import { smallPicture } from "./smallPicture.mjs";

const FOLDER = join(ROOT, "docs", "screenshots");

const chosen = process.argv.slice(2);
const scenes = chosen.length === 0 ? SCENES : SCENES.filter(({ name }) => chosen.includes(name));
if (scenes.length === 0) throw new Error(`There is no such scene. Known are: ${SCENES.map(({ name }) => name).join(", ")}.`);

mkdirSync(FOLDER, { recursive: true });
await build({ root: ROOT, logLevel: "warn" });
const server = await preview({ root: ROOT, preview: { host: "127.0.0.1", port: 0 } });
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments() });
try {
  for (const scene of scenes) {
    for (const window of scene.windows) for (const theme of ["light", "dark"]) await take(scene, window, theme);
  }
} finally {
  await browser.close();
  await server.close();
}

/** Plays one scene in a fresh browser and takes its picture. */
async function take({ name, fixture, highContrast = false, drags = false, play }, window, theme) {
  const context = await browser.newContext({
    viewport: window,
    deviceScaleFactor: window.scale ?? 1,
    colorScheme: theme,
    forcedColors: highContrast ? "active" : "none",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(fixture === undefined ? address : `${address}?fixture=${fixture}`);
  await page.getByRole("heading", { name: "CCE Studio" }).waitFor();
  await play?.(page);
  // The pointer lies nowhere, so that nothing lights up under it by chance.
  if (!drags) await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  // What fades or loads when it is first shown stands by the second quiet moment.
  await page.waitForLoadState("networkidle");
  const path = join(FOLDER, pictureName({ name }, window, theme));
  writeFileSync(path, smallPicture(await page.screenshot({ animations: "disabled", caret: "hide" })));
  console.log(path);
  await context.close();
}
