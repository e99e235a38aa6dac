import { useEffect, useRef, useState } from "react";
import type { Design } from "../../../domain/model/design.ts";
import type { ExportFile, ExportPlan, ExportScope, Progress } from "../../../store/jobs.ts";
import type { Helper } from "../../../store/ports.ts";
import { useStudio } from "../../studio.tsx";

/** An export on its way. */
export interface Exporting {
  /** What will be handed over, once it is known. */
  readonly plan: ExportPlan | undefined;
  /** How far the work is that is going on. */
  readonly progress: Progress | undefined;
  /** Idle, on the way to the file, or ended before there was one. */
  readonly state: "idle" | "making" | "cancelled";
  /** The sentence why it could not be. */
  readonly trouble: string | undefined;
  make(): Promise<void>;
  /** Ends the making at once; nothing is left of it. */
  cancel(): void;
}

/** A helper and what it was asked first. */
interface Work {
  readonly helper: Helper;
  readonly planned: Promise<ExportPlan>;
}

/**
 * Works out what an export holds as soon as it is looked at, and makes it when that is wanted. It ends with the dialog.
 * @param onMade gets the file, and the helper that made it, which it must stop
 */
export function useExport(design: Design, scope: ExportScope, onMade: (file: ExportFile, helper: Helper) => void): Exporting {
  const { ports } = useStudio();
  const work = useRef<Work>(undefined);
  const [plan, setPlan] = useState<ExportPlan>();
  const [progress, setProgress] = useState<Progress>();
  const [state, setState] = useState<Exporting["state"]>("idle");
  const [trouble, setTrouble] = useState<string>();

  function begin(): Work {
    const helper = ports.startHelper();
    const planned = helper.ask("planExport", { design, scope }, setProgress);
    planned.then((known) => {
      setPlan(known);
      setProgress(undefined);
    }, fail);
    work.current = { helper, planned };
    return work.current;
  }

  function end(): void {
    work.current?.helper.stop();
    work.current = undefined;
    setProgress(undefined);
  }

  function fail(error: unknown): void {
    if (error instanceof DOMException && error.name === "AbortError") return;
    end();
    setState("idle");
    setTrouble(error instanceof Error ? error.message : String(error));
  }

  async function make(): Promise<void> {
    setState("making");
    setTrouble(undefined);
    try {
      const { helper, planned } = work.current ?? begin();
      await planned;
      const file = await helper.ask("makeExport", undefined, setProgress);
      work.current = undefined;
      onMade(file, helper);
    } catch (error) {
      fail(error);
    }
  }

  function cancel(): void {
    end();
    setState("cancelled");
    // What was worked out went with the helper, and is needed again when the person goes on after all.
    begin();
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is exported makes it another export, nothing else does.
  useEffect(() => {
    begin();
    return end;
  }, [design, scope]);

  return { plan, progress, state, trouble, make, cancel };
}
