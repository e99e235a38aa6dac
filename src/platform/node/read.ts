import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf } from "./reason.ts";

/** A file or folder that cannot be used; the message is for the user. */
export class FileTrouble extends Error {
  override readonly name = "FileTrouble";
}

/** Reads a file; throws FileTrouble with its path and the reason. */
export async function readBytes(path: string): Promise<Uint8Array> {
  return orTrouble(path, "read", () => readFile(path));
}

/** Whether a path is a folder; throws FileTrouble where nothing is there. */
export async function isFolder(path: string): Promise<boolean> {
  return orTrouble(path, "read", async () => (await stat(path)).isDirectory());
}

/** The `*.ini` files of a folder and the folders in it, letter case aside, sorted; links to folders are not followed. */
export async function findInis(folder: string): Promise<readonly string[]> {
  const entries = await orTrouble(folder, "read", () => readdir(folder, { recursive: true, withFileTypes: true }));
  return entries
    .filter((entry) => !entry.isDirectory() && /\.ini$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Runs what touches a path; a refusal of the file system becomes a sentence. */
export async function orTrouble<Result>(path: string, verb: "read" | "written", act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof FileTrouble ? error : new FileTrouble(`“${path}” cannot be ${verb}. ${reasonOf(error)}`);
  }
}
