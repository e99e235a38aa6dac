import type { Helper } from "../store/ports.ts";
import type { Studio } from "./studio.tsx";

/** Notes what was handed over of each appliance, by its id, so that later changes of its file can be told; says so where it cannot. */
export async function keepExported(
  { ports, session }: Pick<Studio, "ports" | "session">,
  inis: ReadonlyMap<string, string>,
): Promise<void> {
  if (inis.size === 0) return;
  const at = now();
  await told(session, () => ports.keepExported(new Map([...inis].map(([appliance, text]) => [appliance, { text, at }]))));
}

/** The same of everything that a helper made last, which it does by itself; then it is stopped. */
export async function noteExported({ session }: Pick<Studio, "session">, helper: Helper): Promise<void> {
  await told(session, () => helper.ask("noteExport", { at: now() }));
  helper.stop();
}

async function told(session: Studio["session"], note: () => Promise<unknown>): Promise<void> {
  try {
    await note();
    session.getState().noteExport();
  } catch (error) {
    session.getState().announce(error instanceof Error ? error.message : String(error), "error");
  }
}

function now(): string {
  return new Date().toISOString();
}
