import type { FilesRead } from "../../../store/jobs.ts";

/** `1 file`, `1,234 files` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}

/** What files were found to be: `16 files were looked through: 14 to choose from, 1 duplicate, 1 left out.` */
export function foundWords({ rows, leftOut }: Pick<FilesRead, "rows" | "leftOut">): string {
  const duplicates = rows.reduce((sum, { copies }) => sum + copies.length, 0);
  const all = counted(rows.length + duplicates + leftOut.length, "file was", "files were");
  if (duplicates === 0 && leftOut.length === 0) return `${all} looked through.`;
  const parts = [
    `${rows.length.toLocaleString("en-US")} to choose from`,
    ...(duplicates > 0 ? [counted(duplicates, "duplicate")] : []),
    ...(leftOut.length > 0 ? [`${leftOut.length.toLocaleString("en-US")} left out`] : []),
  ];
  return `${all} looked through: ${parts.join(", ")}.`;
}

/** Names as a sentence lists them, the rest counted: `a, b and 3 more`. */
export function listed(names: readonly string[], most = 4): string {
  const rest = names.length - most;
  const parts = rest > 0 ? [...names.slice(0, most), `${rest.toLocaleString("en-US")} more`] : [...names];
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}
