import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import schema from "../public/schema/cce-studio-design.v1.json?raw";

const SCRIPT = join(dirname(fileURLToPath(import.meta.url)), "cli.mjs");

function run(...args: readonly string[]) {
  return promisify(execFile)(process.execPath, [SCRIPT, ...args]);
}

it("runs the command line from a checkout, several calls at a time", { timeout: 60_000 }, async () => {
  const results = await Promise.all([run("schema"), run("schema"), run("size", "--calls", "7600", "--target", "n+1")]);
  expect(results.map((result) => result.stdout)).toEqual([schema, schema, "2 sites, 18 appliances (2 × 9)\n"]);
  expect(results.map((result) => result.stderr)).toEqual(["", "", ""]);
});

it("hands on the exit status", { timeout: 60_000 }, async () => {
  await expect(run("size", "--calls", "many", "--target", "n")).rejects.toMatchObject({ code: 64, stdout: "" });
});
