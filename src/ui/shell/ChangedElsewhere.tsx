import { runCommand } from "../commands/command.ts";
import { keepThis, loadOther } from "../commands/otherTab.ts";
import { Button } from "../kit/Button.tsx";
import { useStudio } from "../studio.tsx";

/** Said while another tab keeps a later design: nothing is overwritten before the person has chosen. */
export default function ChangedElsewhere() {
  const studio = useStudio();
  return (
    <div
      role="alert"
      className="absolute inset-x-3 top-3 z-30 mx-auto flex max-w-[640px] flex-wrap items-center gap-x-4 gap-y-2 rounded-node border border-error bg-error-soft py-2.5 pr-2.5 pl-4 shadow-float"
    >
      <div className="min-w-[220px] flex-1">
        <h2 className="font-semibold">Changed in another tab</h2>
        <p>What you do here is not kept in this browser until you choose which of the two goes on.</p>
      </div>
      <div className="flex gap-2">
        <Button onClick={() => void runCommand(studio, keepThis)}>{keepThis.label}</Button>
        <Button look="primary" onClick={() => void runCommand(studio, loadOther)}>
          {loadOther.label}
        </Button>
      </div>
    </div>
  );
}
