import { FileText } from "lucide-react";
import { OUTPUTS } from "../../../domain/outputs/registry.ts";
import { cx } from "../../kit/cx.ts";
import { useDesign, useSession, useStudio } from "../../studio.tsx";
import { EmptyState } from "../dock/EmptyState.tsx";
import { OutputView } from "./OutputView.tsx";

/** Everything the design gives, one after the other. */
export default function DocumentsPanel() {
  const { session } = useStudio();
  const isEmpty = useDesign((design) => design.deployment.sites.length === 0);
  const shown = useSession((state) => state.shownOutput);
  const output = OUTPUTS.find(({ id }) => id === shown) ?? OUTPUTS[0];
  if (isEmpty || output === undefined) {
    return (
      <EmptyState icon={FileText} title="Nothing to give yet">
        Certificate requests, DNS and firewall requests, worksheets, a runbook and more follow from the design. Add a PSTN site to begin.
      </EmptyState>
    );
  }
  return (
    <div className="flex h-full">
      <nav aria-label="Documents" className="w-[176px] shrink-0 overflow-y-auto border-r border-line p-1.5">
        <ul>
          {OUTPUTS.map(({ id, title, about }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={id === output.id ? "true" : undefined}
                title={about}
                onClick={() => session.getState().showOutput(id)}
                className={cx(
                  "block w-full truncate rounded-field px-2.5 py-[3px] text-left outline-offset-[-2px]",
                  id === output.id ? "bg-accent-soft font-medium text-accent" : "hover:bg-hover",
                )}
              >
                {title}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <OutputView key={output.id} output={output} />
    </div>
  );
}
