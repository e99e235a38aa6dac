import { mkdir, open, realpath, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { FileTrouble, orTrouble } from "./read.ts";

/** A file to be written, with its content whole. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A file that waits beside its place, and how it gets there. */
interface Staged {
  readonly path: string;
  readonly temporary?: string;
  commit(): Promise<void>;
}

/**
 * Writes files whole or not at all: all of them beside their places first, and only when every one is on the disk are they
 * put in place. Folders are made as needed. Throws FileTrouble; then nothing of what was there has changed.
 */
export async function writeWhole(files: readonly OutputFile[]): Promise<void> {
  const staged: Staged[] = [];
  try {
    for (const file of files) staged.push(await stage(file));
    for (const { path, commit } of staged) await orTrouble(path, "written", commit);
  } finally {
    for (const { temporary } of staged) if (temporary !== undefined) await rm(temporary, { force: true });
  }
}

async function stage({ path, content }: OutputFile): Promise<Staged> {
  return orTrouble(path, "written", async () => {
    await mkdir(dirname(path), { recursive: true });
    // A link stays a link: what it leads to is replaced.
    const target = await realpath(path).catch(() => path);
    const found = await stat(target).catch(() => undefined);
    if (found?.isDirectory()) throw new FileTrouble(path, "written", "It is a folder.");
    // A device or pipe (/dev/stdout) takes what is written and cannot be replaced.
    if (found && !found.isFile()) return { path, commit: () => writeFile(target, content) };
    const temporary = join(dirname(target), `.${process.pid}.${temporaries++}.cce-studio.tmp`);
    try {
      await writeAndFlush(temporary, content);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    return { path, temporary, commit: () => rename(temporary, target) };
  });
}

let temporaries = 0;

async function writeAndFlush(path: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(path, "wx");
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Takes away the folders on the way to a path that have become empty, from the innermost; never the first folder itself. */
export async function removeEmptyFolders(folder: string, path: string): Promise<void> {
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    const isEmpty = await rmdir(join(folder, parent)).then(
      () => true,
      () => false,
    );
    if (!isEmpty) return;
  }
}

/** Takes a file away; throws FileTrouble where that is not allowed. */
export async function removeFile(path: string): Promise<void> {
  await orTrouble(path, "written", () => rm(path));
}
