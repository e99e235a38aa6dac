import { startTransition, useEffect, useState } from "react";
import type { FilesJoined, FilesRead, JoinRequest, PickedFile, Progress } from "../../../store/jobs.ts";
import type { Helper } from "../../../store/ports.ts";
import { useStudio } from "../../studio.tsx";

/** Files that were looked through. */
export interface LookedThrough {
  /** Has read them, and joins them as the person chooses. */
  readonly helper: Helper;
  readonly files: FilesRead;
  /** What was asked first, and what came of it. */
  readonly asked: JoinRequest;
  readonly joined: FilesJoined;
}

/** How far files are looked through, and what is in them once they are. */
export type Looking =
  | { readonly state: "reading"; readonly progress: Progress | undefined }
  | { readonly state: "read"; readonly found: LookedThrough };

const READING: Looking = { state: "reading", progress: undefined };

/**
 * Looks through files while the dialog is open; closing it ends the work.
 * @param fail told the sentence why there is nothing to look at. Must keep its identity
 */
export function useLooking(files: Promise<readonly PickedFile[]>, fail: (message: string) => void): Looking {
  const { ports } = useStudio();
  const [looking, setLooking] = useState<Looking>(READING);
  useEffect(() => {
    let isWanted = true;
    // Other files may be dropped while these are looked at.
    setLooking(READING);
    const helper = ports.startHelper();
    lookThrough(helper, files, (progress) => setLooking({ state: "reading", progress })).then(
      // The preview is large: what is at hand meanwhile goes first.
      (found) => isWanted && startTransition(() => setLooking({ state: "read", found })),
      (error) => isWanted && fail(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      isWanted = false;
      helper.stop();
    };
  }, [ports, files, fail]);
  return looking;
}

/** Files that are handed over at a time: the browser asks the system for the size of each, and the page waits for it. */
const AT_ONCE = 32;

async function lookThrough(
  helper: Helper,
  files: Promise<readonly PickedFile[]>,
  onProgress: (progress: Progress) => void,
): Promise<LookedThrough> {
  const picked = await files;
  for (let done = 0; done < picked.length; done += AT_ONCE) {
    onProgress({ step: "gathering", done, total: picked.length });
    await helper.ask("addFiles", picked.slice(done, done + AT_ONCE));
  }
  const read = await helper.ask("readFiles", undefined, onProgress);
  const advised = read.rows.flatMap(({ path, advice }) => (advice === undefined ? [] : [path]));
  const asked: JoinRequest = { excluded: new Set(advised), choice: { join: true, rename: true } };
  return { helper, files: read, asked, joined: await helper.ask("joinFiles", asked) };
}
