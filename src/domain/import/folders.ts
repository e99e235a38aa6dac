/** The folder that a path lies in, with the separator that ends it; empty where there is none. Paths may have either separator. */
export function folderOf(path: string): string {
  return path.slice(0, nameStart(path));
}

/** The name of the folder that a path lies in; undefined where there is none. */
export function folderName(path: string): string | undefined {
  const folder = folderOf(path).slice(0, -1);
  return nameStart(path) === 0 ? undefined : folder.slice(nameStart(folder));
}

function nameStart(path: string): number {
  return Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
}
