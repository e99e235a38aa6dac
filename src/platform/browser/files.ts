import type { PickedFile } from "../../store/jobs.ts";
import type { FileTransfer } from "../../store/ports.ts";

/** More files than an estate of 200 × 16 appliances can hold with copies; beyond it something else was dropped. */
const FILE_LIMIT = 20_000;

/** Hands a file to the person: a download. */
export function saveFile(name: string, content: Blob | string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun with the click; the address may go with the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** Puts text on the clipboard; false when the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Asks for files or one folder; empty when the person changes their mind. */
export function pickFiles({ accept, folder }: { readonly accept: string; readonly folder: boolean }): Promise<readonly PickedFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = true;
    if (folder) input.webkitdirectory = true;
    else input.accept = accept;
    input.addEventListener("change", () =>
      resolve([...(input.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, content: file }))),
    );
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  });
}

/** The files of a drop, those in dropped folders included, with their paths below what was dropped. */
export async function droppedFiles(transfer: FileTransfer): Promise<readonly PickedFile[]> {
  if (!(transfer instanceof DataTransfer)) return [];
  // Entries must be taken before the first await: the browser empties the transfer after the event.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const loose = [...transfer.files];
  if (entries.every((entry) => entry === null)) return loose.map((file) => ({ path: file.name, content: file }));
  const collecting = new Collecting();
  return (await Promise.all(entries.map((entry) => (entry ? collecting.filesOf(entry) : [])))).flat();
}

/** What is asked of a folder at a time. The browser answers slowly, but to hundreds of questions so much at once that the page stands still. */
const SIDE_BY_SIDE = 4;

/** Goes through what was dropped, some folders and files side by side. */
class Collecting {
  #found = 0;

  async filesOf(entry: FileSystemEntry): Promise<readonly PickedFile[]> {
    if (isFile(entry)) return [await this.#fileOf(entry)];
    const files: PickedFile[] = [];
    if (!isFolder(entry)) return files;
    const reader = entry.createReader();
    for (;;) {
      // A folder is handed out in batches; an empty one is the end.
      const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
      if (batch.length === 0) return files;
      for (let at = 0; at < batch.length; at += SIDE_BY_SIDE) {
        const some = batch.slice(at, at + SIDE_BY_SIDE).map((one) => this.filesOf(one));
        files.push(...(await Promise.all(some)).flat());
      }
    }
  }

  async #fileOf(entry: FileSystemFileEntry): Promise<PickedFile> {
    this.#found += 1;
    if (this.#found > FILE_LIMIT)
      throw new Error(`More than ${FILE_LIMIT.toLocaleString("en-US")} files were dropped; drop the folder that holds the ini files.`);
    const content = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return { path: entry.fullPath.replace(/^\//, ""), content };
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
