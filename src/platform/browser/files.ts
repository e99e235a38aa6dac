import type { FileTransfer, PickedFile } from "../../store/ports.ts";

/** More files than an estate of 200 × 16 appliances can hold with copies; beyond it something else was dropped. */
const FILE_LIMIT = 20_000;

function picked(file: File, path: string): PickedFile {
  return { path, size: file.size, read: async () => new Uint8Array(await file.arrayBuffer()) };
}

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
      resolve([...(input.files ?? [])].map((file) => picked(file, file.webkitRelativePath || file.name))),
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
  const files: PickedFile[] = [];
  if (entries.every((entry) => entry === null)) return loose.map((file) => picked(file, file.name));
  for (const entry of entries) if (entry) await collect(entry, files);
  return files;
}

async function collect(entry: FileSystemEntry, files: PickedFile[]): Promise<void> {
  if (files.length >= FILE_LIMIT)
    throw new Error(`More than ${FILE_LIMIT.toLocaleString("en-US")} files were dropped; drop the folder that holds the ini files.`);
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    files.push(picked(file, entry.fullPath.replace(/^\//, "")));
    return;
  }
  if (!isFolder(entry)) return;
  const reader = entry.createReader();
  for (;;) {
    // A folder is handed out in batches; an empty one is the end.
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (batch.length === 0) return;
    for (const one of batch) await collect(one, files);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
