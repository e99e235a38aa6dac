import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf } from "./reason.ts";

/** A file or folder that cannot be used; the message is for the user: what cannot be done with it, and the reason. */
export class FileTrouble extends Error {
  override readonly name = "FileTrouble";
  readonly reason: string;

  constructor(path: string, verb: "read" | "written", reason: string) {
    super(`“${path}” cannot be ${verb}. ${reason}`);
    this.reason = reason;
  }
}

/** Reads a file; throws FileTrouble with its path and the reason. */
export async function readBytes(path: string): Promise<Uint8Array> {
  return orTrouble(path, "read", () => readFile(path));
}

/** Reads a file; undefined where no file stands. Throws FileTrouble where it cannot be read. */
export async function readBytesIfFile(path: string): Promise<Uint8Array | undefined> {
  const { kind } = await lookAt(path).catch(() => ({ kind: "other" }));
  return kind === "file" ? readBytes(path) : undefined;
}

/** Whether two paths lead to one file, be it by their letter case or by a link. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path, { bigint: true }).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** What stands at a path, links followed; a pipe or a device is neither file nor folder. */
export interface Standing {
  readonly kind: "file" | "folder" | "other";
  /** In bytes. */
  readonly size: number;
}

/** Looks at what stands at a path without reading it; throws FileTrouble where nothing is there. */
export async function lookAt(path: string): Promise<Standing> {
  const found = await orTrouble(path, "read", () => stat(path));
  return { kind: found.isFile() ? "file" : found.isDirectory() ? "folder" : "other", size: found.size };
}

/** Whether a path is a folder; throws FileTrouble where nothing is there. */
export async function isFolder(path: string): Promise<boolean> {
  return (await lookAt(path)).kind === "folder";
}

/** The ini files in a folder, and the folders in it that cannot be looked into. */
export interface FoundInis {
  readonly files: readonly string[];
  readonly closed: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * Finds the `*.ini` files of a folder and the folders in it, letter case aside, sorted; links to folders are not followed.
 * Throws FileTrouble where the folder itself cannot be looked into.
 */
export async function findInis(folder: string): Promise<FoundInis> {
  const files: string[] = [];
  const closed: { path: string; reason: string }[] = [];
  const waiting = [folder];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const entry of await entriesOf(path, path === folder ? undefined : closed)) {
      if (entry.isDirectory()) waiting.push(join(path, entry.name));
      else if (/\.ini$/i.test(entry.name)) files.push(join(path, entry.name));
    }
  }
  return { files: files.sort(), closed };
}

async function entriesOf(folder: string, closed: { path: string; reason: string }[] | undefined): Promise<readonly Dirent[]> {
  try {
    return await orTrouble(folder, "read", () => readdir(folder, { withFileTypes: true }));
  } catch (error) {
    if (closed === undefined || !(error instanceof FileTrouble)) throw error;
    closed.push({ path: folder, reason: error.reason });
    return [];
  }
}

/** Runs what touches a path; a refusal of the file system becomes a sentence. */
export async function orTrouble<Result>(path: string, verb: "read" | "written", act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof FileTrouble ? error : new FileTrouble(path, verb, reasonOf(error));
  }
}
