import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs a program of node_modules/.bin in the project's folder, its output shown as it comes.
 * @param name e.g. `vitest`
 * @returns its exit status; 1 when a signal ended it
 */
export function run(name, args, env = {}) {
  const windows = process.platform === "win32";
  const program = join(ROOT, "node_modules", ".bin", windows ? `${name}.cmd` : name);
  const child = spawn(windows ? `"${program}"` : program, args, {
    cwd: ROOT,
    stdio: "inherit",
    shell: windows,
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (status) => resolve(status ?? 1));
  });
}
