import type { ReadKept } from "../store/keptDesign.ts";
import type { StudioPorts } from "../store/ports.ts";

/** Reads what this browser kept, and loads what reads it only when there is something; undefined when there is nothing. */
export async function loadLeft(ports: Pick<StudioPorts, "loadKept">): Promise<ReadKept | undefined> {
  const kept = await ports.loadKept();
  if (kept === undefined) return undefined;
  const [{ parse }, { serialize }, { readKept }] = await Promise.all([
    import("../document/parse.ts"),
    import("../document/serialize.ts"),
    import("../store/keptDesign.ts"),
  ]);
  return readKept(kept, { parse, serialize });
}
