/** `1 file`, `1,234 files` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}

/** Names as a sentence lists them, the rest counted: `a, b and 3 more`. */
export function listed(names: readonly string[], most = 4): string {
  const rest = names.length - most;
  const parts = rest > 0 ? [...names.slice(0, most), `${rest.toLocaleString("en-US")} more`] : [...names];
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}
