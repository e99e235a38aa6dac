import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { platform } from "node:os";
import { delimiter, join } from "node:path";

/** Folders where Linux keeps programs that are not on everybody's PATH. */
const MORE_FOLDERS = ["/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin"];

export const isRoot = () => process.getuid?.() === 0;

/** The path of an installed program, or undefined. */
export function findProgram(name) {
  const suffixes = platform() === "win32" ? [".exe", ".cmd"] : [""];
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...(platform() === "win32" ? [] : MORE_FOLDERS)];
  return folders.flatMap((folder) => suffixes.map((suffix) => join(folder, name + suffix))).find((path) => existsSync(path));
}

/** Runs a command with its output shown; false when it fails, is missing or takes longer than `minutes`. */
export function succeeds(command, args, minutes) {
  console.log(`$ ${command} ${args.join(" ")}`);
  const options = { stdio: "inherit", timeout: minutes * 60_000, shell: platform() === "win32" };
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { ...options, env }).status === 0;
}

/** Installs Debian packages where that is possible: as root, with apt. */
export function installPackages(packages) {
  if (!isRoot() || !existsSync("/usr/bin/apt-get")) return false;
  const install = ["install", "-y", "--no-install-recommends", ...packages];
  return succeeds("apt-get", ["update"], 5) && succeeds("apt-get", install, 15);
}
