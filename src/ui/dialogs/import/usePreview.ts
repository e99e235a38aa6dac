import { startTransition, useEffect, useMemo, useRef, useState } from "react";
import type { AdditionChoice } from "../../../domain/edits/addition/addition.ts";
import type { FilesJoined, JoinRequest } from "../../../store/jobs.ts";
import { useDesign } from "../../studio.tsx";
import type { LookedThrough } from "./useLooking.ts";

export type Mode = "new" | "add";

/** What the person has chosen so far, and what would come of it. */
export interface Preview {
  readonly mode: Mode;
  readonly choice: AdditionChoice;
  /** Paths of files that are not to be imported. */
  readonly excluded: ReadonlySet<string>;
  /** What comes of the choice, or of an earlier one as long as this one is worked out. */
  readonly joined: FilesJoined;
  /** The choice of which `joined` is what comes. */
  readonly asked: JoinRequest;
  readonly isBehind: boolean;
  setMode(mode: Mode): void;
  setChoice(choice: AdditionChoice): void;
  exclude(paths: ReadonlySet<string>): void;
}

/**
 * Has the helper work out what the chosen files become, anew with every choice.
 * @param fail told the sentence why it cannot
 */
export function usePreview({ helper, asked, joined }: LookedThrough, fail: (message: string) => void): Preview {
  const open = useDesign((design) => design.deployment);
  const [mode, setMode] = useState<Mode>("new");
  const [choice, setChoice] = useState(asked.choice);
  const [excluded, exclude] = useState(asked.excluded);
  const wanted = useMemo<JoinRequest>(() => ({ excluded, choice, ...(mode === "add" && { onto: open }) }), [excluded, choice, mode, open]);
  // The first choice is the one that was asked already.
  const [answer, setAnswer] = useState({ asked: wanted, joined });
  const latest = useRef(wanted);
  const isAsking = useRef(false);

  useEffect(() => {
    latest.current = wanted;
    if (isAsking.current || wanted === answer.asked) return;
    isAsking.current = true;
    upToDate(helper, latest, (next) => startTransition(() => setAnswer(next)))
      .catch((error) => {
        if (!(error instanceof DOMException && error.name === "AbortError")) fail(error instanceof Error ? error.message : String(error));
      })
      .finally(() => {
        isAsking.current = false;
      });
  }, [wanted, answer.asked, helper, fail]);

  return { mode, choice, excluded, ...answer, isBehind: wanted !== answer.asked, setMode, setChoice, exclude };
}

/** Asks until what was answered is what is wanted last; what was wanted in between is skipped. */
async function upToDate(
  helper: LookedThrough["helper"],
  latest: { readonly current: JoinRequest },
  tell: (answer: { readonly asked: JoinRequest; readonly joined: FilesJoined }) => void,
): Promise<void> {
  for (;;) {
    const asked = latest.current;
    tell({ asked, joined: await helper.ask("joinFiles", asked) });
    if (asked === latest.current) return;
  }
}
