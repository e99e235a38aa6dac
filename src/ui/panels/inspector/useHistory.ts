import { useMemo } from "react";
import { type Command, runCommand } from "../../commands/command.ts";
import { redo, undo } from "../../commands/edit.ts";
import type { TypingTarget } from "../../kit/fields/useTyping.ts";
import { type Studio, useStudio } from "../../studio.tsx";

/** What every control of the inspector does alike: end an undo step when it is left, undo and redo the document. */
export function useHistory(): Omit<TypingTarget, "write"> {
  const studio = useStudio();
  return useMemo(
    () => ({
      leave: () => studio.document.getState().sealStep(),
      undo: () => tell(studio, undo),
      redo: () => tell(studio, redo),
    }),
    [studio],
  );
}

/** Runs a command if it can be done now, and says whether it could. */
function tell(studio: Studio, command: Command): boolean {
  const can = command.enabled?.(studio) ?? true;
  if (can) void runCommand(studio, command);
  return can;
}
