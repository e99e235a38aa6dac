/** A row of the files that an export holds. */
export type TreeRow =
  | { readonly kind: "folder"; readonly path: string; readonly files: number; readonly isOpen: boolean }
  /** `name`: below its folder, where it stands in one. */
  | { readonly kind: "file"; readonly path: string; readonly name: string; readonly isWithin: boolean };

/**
 * Files and the folders at the top, in the order of the paths, in which the files of a folder follow each other.
 * @param isOpen whether a folder shows its files
 */
export function treeRows(paths: readonly string[], isOpen: (folder: string) => boolean): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  for (let at = 0; at < paths.length; ) {
    const path = paths[at] ?? "";
    const folder = folderOf(path);
    if (folder === undefined) {
      rows.push({ kind: "file", path, name: path, isWithin: false });
      at += 1;
      continue;
    }
    const beyond = paths.findIndex((one, index) => index > at && folderOf(one) !== folder);
    const files = paths.slice(at, beyond === -1 ? paths.length : beyond);
    rows.push({ kind: "folder", path: folder, files: files.length, isOpen: isOpen(folder) });
    if (isOpen(folder)) for (const one of files) rows.push({ kind: "file", path: one, name: one.slice(folder.length + 1), isWithin: true });
    at += files.length;
  }
  return rows;
}

function folderOf(path: string): string | undefined {
  const slash = path.indexOf("/");
  return slash === -1 ? undefined : path.slice(0, slash);
}
