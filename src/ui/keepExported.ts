import type { Studio } from "./studio.tsx";

/** Notes what was handed over of each appliance, by its id, so that later changes of its file can be told; says so where it cannot. */
export async function keepExported(
  { ports, session }: Pick<Studio, "ports" | "session">,
  inis: ReadonlyMap<string, string>,
): Promise<void> {
  if (inis.size === 0) return;
  const at = new Date().toISOString();
  try {
    await ports.keepExported(new Map([...inis].map(([appliance, text]) => [appliance, { text, at }])));
    session.getState().noteExport();
  } catch (error) {
    session.getState().announce(error instanceof Error ? error.message : String(error), "error");
  }
}
