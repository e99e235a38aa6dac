import { type ReadKept, readKept } from "../store/keptDesign.ts";
import type { StudioPorts } from "../store/ports.ts";

/**
 * Reads what this browser kept, and loads what reads it only when there is something; undefined when there is nothing.
 * @param onFound is called before it is read
 */
export async function loadLeft(ports: Pick<StudioPorts, "loadKept">, onFound?: () => void): Promise<ReadKept | undefined> {
  const kept = await ports.loadKept();
  if (kept === undefined) return undefined;
  onFound?.();
  const [{ parse }, parts] = await Promise.all([import("../document/parse.ts"), import("../document/parts.ts")]);
  return readKept(kept, { parse, ...parts });
}
