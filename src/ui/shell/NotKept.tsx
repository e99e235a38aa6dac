import type { ReactNode } from "react";
import { type Command, runCommand } from "../commands/command.ts";
import { keepThis, loadOther, saveKept } from "../commands/kept.ts";
import { Button } from "../kit/Button.tsx";
import { useSession, useStudio } from "../studio.tsx";

/** Said while this browser keeps something that is not to be overwritten unasked: the person chooses which of the two goes on. */
export default function NotKept() {
  const save = useSession((session) => session.save);
  if (save.state === "stale") {
    return (
      <Choice title="Changed in another tab" commands={[keepThis, loadOther]}>
        What you do here is not kept in this browser until you choose which of the two goes on.
      </Choice>
    );
  }
  if (save.state !== "unreadable") return null;
  return (
    <Choice title="The design kept in this browser cannot be opened" commands={[keepThis, saveKept]}>
      {save.message} It stays as it is, and what you do here is not kept, until you choose.
    </Choice>
  );
}

function Choice({ title, commands, children }: { title: string; commands: readonly [Command, Command]; children: ReactNode }) {
  const studio = useStudio();
  const [other, first] = commands;
  return (
    <div
      role="alert"
      className="absolute inset-x-3 top-3 z-30 mx-auto flex max-w-[640px] flex-wrap items-center gap-x-4 gap-y-2 rounded-node border border-error bg-error-soft py-2.5 pr-2.5 pl-4 shadow-float"
    >
      <div className="min-w-[220px] flex-1">
        <h2 className="font-semibold">{title}</h2>
        <p className="break-words">{children}</p>
      </div>
      <div className="flex gap-2">
        <Button onClick={() => void runCommand(studio, other)}>{other.label}</Button>
        <Button look="primary" onClick={() => void runCommand(studio, first)}>
          {first.label}
        </Button>
      </div>
    </div>
  );
}
