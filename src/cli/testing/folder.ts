import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { onTestFinished } from "vitest";

/** A new, empty folder for the running test, taken away after it. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "cce-studio-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file below a folder with its content as bytes in Latin-1, by its path with `/`. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(paths.sort().map((path) => [path.split(sep).join("/"), readFileSync(join(folder, path), "latin1")]));
}
