import { useEffect, useState } from "react";
import type { Offer } from "../../../domain/incoming.ts";
import type { PickedFile } from "../../../store/ports.ts";
import { gather } from "./gather.ts";
import { takingTurns } from "./takingTurns.ts";

/** How far files are read, and what is in them once they are. */
export type Gathering = { readonly state: "reading"; readonly filesRead: number } | { readonly state: "read"; readonly offer: Offer };

/**
 * Reads files while the dialog is open; closing it ends the reading.
 * @param fail told the sentence why there is nothing to look at. Must keep its identity
 */
export function useGathered(files: Promise<readonly PickedFile[]>, fail: (message: string) => void): Gathering {
  const [gathering, setGathering] = useState<Gathering>({ state: "reading", filesRead: 0 });
  useEffect(() => {
    const stop = new AbortController();
    let filesRead = 0;
    // Other files may be dropped while these are looked at.
    setGathering({ state: "reading", filesRead });
    const turn = takingTurns(stop.signal, () => setGathering({ state: "reading", filesRead }));
    async function read(): Promise<void> {
      try {
        const gathered = await gather(await files, (count) => {
          filesRead = count;
          return turn();
        });
        if (stop.signal.aborted) return;
        if (gathered.ok) setGathering({ state: "read", offer: gathered.offer });
        else fail(gathered.message);
      } catch (error) {
        if (!stop.signal.aborted) fail(error instanceof Error ? error.message : String(error));
      }
    }
    void read();
    return () => stop.abort();
  }, [files, fail]);
  return gathering;
}
