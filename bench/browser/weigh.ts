/** A heap in its parts, in bytes. */
export interface Weight {
  /** What the page holds: objects, arrays, texts, functions. */
  readonly objects: number;
  /** What the engine makes of the page's scripts: it comes with use and goes when it has not been used for a while. */
  readonly code: number;
}

/** What of a snapshot the browser has in store of its own beside the page's objects: the elements, and what it notes about its work. */
const OF_THE_BROWSER: ReadonlySet<string> = new Set(["native", "synthetic"]);

/** What is read of a snapshot of the heap, as the browser writes it: all nodes in one list of numbers, so many for each. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[], ...unknown[]] };
  };
  readonly nodes: readonly number[];
}

/** Weighs a heap by a snapshot of it. */
export function weigh(text: string): Weight {
  const { snapshot, nodes } = JSON.parse(text) as Snapshot;
  const { node_fields: fields, node_types } = snapshot.meta;
  const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
  const sums = new Map<string, number>();
  for (let at = 0; at < nodes.length; at += fields.length) {
    const name = node_types[0][nodes[at + type] ?? 0] ?? "";
    sums.set(name, (sums.get(name) ?? 0) + (nodes[at + size] ?? 0));
  }
  const { code = 0, ...others } = Object.fromEntries(sums);
  const objects = Object.entries(others).reduce((sum, [name, bytes]) => (OF_THE_BROWSER.has(name) ? sum : sum + bytes), 0);
  return { objects, code };
}
