/** A row of the files that an export holds. */
export type TreeRow = FolderRow | FileRow;

export interface FolderRow {
  readonly kind: "folder";
  readonly path: string;
  readonly name: string;
  /** How many folders it stands in. */
  readonly depth: number;
  /** Files in it, and in the folders in it. */
  readonly files: number;
  /** How many of them are drafts. */
  readonly drafts: number;
  readonly isOpen: boolean;
}

export interface FileRow {
  readonly kind: "file";
  readonly path: string;
  readonly name: string;
  readonly depth: number;
  readonly isDraft: boolean;
}

/**
 * Files and folders in the order of the paths, in which what is in a folder follows each other.
 * @param isOpen whether a folder, by its path, shows what is in it
 */
export function treeRows(
  paths: readonly string[],
  drafts: ReadonlySet<string>,
  isOpen: (folder: string) => boolean,
  within = "",
): readonly TreeRow[] {
  const depth = within.split("/").length - 1;
  const rows: TreeRow[] = [];
  for (let at = 0; at < paths.length; ) {
    const path = paths[at] ?? "";
    const slash = path.indexOf("/", within.length);
    if (slash === -1) {
      rows.push({ kind: "file", path, name: path.slice(within.length), depth, isDraft: drafts.has(path) });
      at += 1;
      continue;
    }
    const start = path.slice(0, slash + 1);
    const beyond = paths.findIndex((one, index) => index > at && !one.startsWith(start));
    const files = paths.slice(at, beyond === -1 ? paths.length : beyond);
    const folder = path.slice(0, slash);
    rows.push({
      kind: "folder",
      path: folder,
      name: folder.slice(within.length),
      depth,
      files: files.length,
      drafts: files.filter((one) => drafts.has(one)).length,
      isOpen: isOpen(folder),
    });
    if (isOpen(folder)) rows.push(...treeRows(files, drafts, isOpen, start));
    at += files.length;
  }
  return rows;
}
