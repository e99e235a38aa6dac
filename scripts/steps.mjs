import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { firstLoad } from "./firstLoad.mjs";
import { ensureJudges } from "./judges.mjs";
import { ROOT, run } from "./run.mjs";

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ title: string, run: () => Promise<Count> }} Step
 */

const REPORTS = join(ROOT, "test-results", "reports");

/** The count of something that is one check. */
const once = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

/** Runs a test runner that writes a JSON report and reads the count from it; a runner that fails otherwise counts as one failure. */
async function counted(name, args, report, read, env = {}) {
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const status = await run(name, args, env);
  const count = readReport(report, read) ?? { passed: 0, failed: 0, skipped: 0 };
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function readReport(report, read) {
  try {
    return read(JSON.parse(readFileSync(report, "utf8")));
  } catch {
    return undefined;
  }
}

/** A project of TypeScript, checked. */
const types = (project) => ({
  title: `Types: ${project}`,
  run: async () => once((await run("tsc", ["-p", project])) === 0),
});

/** @type {Step[]} */
export const STATIC_STEPS = [
  types("tsconfig.domain.json"),
  types("tsconfig.app.json"),
  types("tsconfig.node.json"),
  { title: "Lint and format", run: async () => once((await run("biome", ["ci", "."])) === 0) },
];

/** @type {Step} */
export const UNIT_STEP = {
  title: "Unit tests",
  run() {
    ensureJudges();
    const report = join(REPORTS, "unit.json");
    const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    return counted("vitest", args, report, (json) => ({
      passed: json.numPassedTests,
      // A file that cannot even be loaded holds no failed test, but is a failure.
      failed:
        json.numFailedTests + json.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length,
      skipped: json.numPendingTests + json.numTodoTests,
    }));
  },
};

/** @type {Step} */
export const BUILD_STEP = { title: "Build", run: async () => once((await run("vite", ["build"])) === 0) };

/** @type {Step} */
export const FIRST_LOAD_STEP = {
  title: "First-load script",
  async run() {
    const { bytes, limit, files } = firstLoad(join(ROOT, "dist"));
    for (const file of files) console.log(`  ${(file.bytes / 1000).toFixed(1).padStart(6)} kB  ${file.name}`);
    console.log(`${(bytes / 1000).toFixed(1)} kB gzip of ${limit / 1000} kB`);
    return once(bytes <= limit);
  },
};

/** The titles of the tests in a report of Playwright that failed first and passed then. */
function secondTries(suites = []) {
  return suites.flatMap(({ specs = [], suites: inner }) => [
    ...specs.filter(({ tests }) => tests.some(({ status }) => status === "flaky")).map(({ file, title }) => `${file} › ${title}`),
    ...secondTries(inner),
  ]);
}

/** @type {Step} */
export const END_TO_END_STEP = {
  title: "End-to-end tests",
  async run() {
    console.log(`Browser: ${await ensureBrowser({ windowless: true })}`);
    const report = join(REPORTS, "e2e.json");
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    return counted(
      "playwright",
      ["test", "--reporter=list,json"],
      report,
      ({ stats, errors, suites }) => {
        for (const title of secondTries(suites)) console.log(`Passed at the second try only: ${title}`);
        return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
      },
      env,
    );
  },
};

/**
 * Runs steps one after the other until one fails, then prints the closing line: what passed, what failed, what was skipped.
 * @param {readonly Step[]} steps
 * @returns the exit status
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps) {
    console.log(`\n── ${step.title}`);
    const count = await step.run().catch((error) => {
      console.error(error instanceof Error ? error.message : error);
      return once(false);
    });
    for (const key of Object.keys(total)) total[key] += count[key];
    if (count.failed > 0) break;
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed > 0 ? 1 : 0;
}
