const BY_NAME = new Intl.Collator("en", { numeric: true });

/** The README before everything else, files before the folders beside them, each in order of names. */
export function inFolders(paths: readonly string[]): readonly string[] {
  const keyed = paths.map((path) => ({ path, key: keyOf(path) }));
  return keyed.sort(byKey).map(({ path }) => path);
}

function keyOf(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.map((part, index) => `${index === parts.length - 1 ? (part === "README.txt" ? "0" : "1") : "2"} ${part}`);
}

function byKey({ key: one }: { readonly key: readonly string[] }, { key: other }: { readonly key: readonly string[] }): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 ? 0 : BY_NAME.compare(one[at] ?? "", other[at] ?? "");
}
