import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir, platform } from "node:os";
import { delimiter, join } from "node:path";
import { installPackages, isRoot, succeeds } from "./programs.mjs";

/** Names under which Linux systems put a browser on the PATH, the preferred first. */
const COMMANDS = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable", "microsoft-edge"];

/** Debian's Chromium without windows: the same engine, and the end-to-end tests take two thirds of the time in it. */
const WINDOWLESS = "chromium-headless-shell";

const MAC_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"];

const WINDOWS_PROGRAMS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/** Every place an installed Chromium, Chrome or Edge may be on this system, the preferred first. */
function candidates(windowless) {
  switch (platform()) {
    case "darwin":
      return MAC_APPS.flatMap((app) => ["/", homedir()].map((root) => join(root, "Applications", `${app}.app`, "Contents/MacOS", app)));
    case "win32":
      return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
        .map((name) => process.env[name])
        .filter((root) => root !== undefined)
        .flatMap((root) => WINDOWS_PROGRAMS.map((program) => join(root, program)));
    default: {
      const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"];
      return [...(windowless ? [WINDOWLESS] : []), ...COMMANDS].flatMap((command) => folders.map((folder) => join(folder, command)));
    }
  }
}

/**
 * Finds a browser: the one `CHROME_PATH` names, else an installed one, else Playwright's own.
 * @param {{ windowless?: boolean }} [wish] whether one without windows is preferred; pictures and measurements are of one that people use
 * @returns its path, or undefined when there is none
 */
export async function findBrowser({ windowless = false } = {}) {
  const stated = process.env.CHROME_PATH;
  if (stated) {
    if (!existsSync(stated)) throw new Error(`CHROME_PATH names ${stated}, and no such file exists.`);
    return stated;
  }
  const installed = candidates(windowless).find((path) => existsSync(path));
  if (installed) return installed;
  const { chromium } = await import("@playwright/test");
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : undefined;
}

/** Switches the browser needs here: root cannot sandbox, and containers have a small /dev/shm. */
export function browserArguments() {
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
  return isRoot() ? [...quiet, "--no-sandbox", "--disable-dev-shm-usage"] : quiet;
}

function hasFonts() {
  if (platform() !== "linux") return true;
  const listed = spawnSync("fc-list", [":family"], { encoding: "utf8" });
  return listed.status === 0 && listed.stdout.trim() !== "";
}

/**
 * Finds a browser or installs one: Playwright's own, else Debian's package. Sees to a system font as well, without which
 * nothing but the app's own fonts can be drawn.
 * @param {{ windowless?: boolean }} [wish] as for `findBrowser`; where Debian's packages can be installed, that one is
 * @returns its path; throws a sentence when there is none to be had
 */
export async function ensureBrowser({ windowless = false } = {}) {
  let found = await findBrowser({ windowless });
  const isWished = !windowless || process.env.CHROME_PATH !== undefined || found?.endsWith(WINDOWLESS);
  if (!isWished && installPackages([WINDOWLESS, "fonts-liberation"])) found = await findBrowser({ windowless });
  if (!found && succeeds("npx", ["playwright", "install", "chromium"], 5)) found = await findBrowser();
  if (!found && installPackages(["chromium", "fonts-liberation"])) found = await findBrowser();
  if (!found) {
    throw new Error("No browser was found and none could be installed. Install Chromium, Chrome or Edge, or set CHROME_PATH to one.");
  }
  if (!hasFonts()) installPackages(["fontconfig", "fonts-liberation"]);
  return found;
}
