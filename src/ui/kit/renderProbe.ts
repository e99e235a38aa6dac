/** Renders by component and object, counted only after `startProbe`: a test's way to see what an edit rerenders. */
let counts: Map<string, number> | undefined;

/** Counts one render of a component for one object; free of cost when nobody looks. */
export function countRender(component: string, id: string): void {
  if (counts === undefined) return;
  const key = `${component} ${id}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Starts counting from zero. */
export function startProbe(): void {
  counts = new Map();
}

/** What was counted since `startProbe`, e.g. `{ "SiteNode site-1": 2 }`. */
export function readProbe(): Readonly<Record<string, number>> {
  return Object.fromEntries(counts ?? []);
}
