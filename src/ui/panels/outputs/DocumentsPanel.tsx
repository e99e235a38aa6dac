import { FileText } from "lucide-react";
import { OUTPUTS } from "../../../domain/outputs/registry.ts";
import { cx } from "../../kit/cx.ts";
import { Select } from "../../kit/fields/Select.tsx";
import { useDesign, useSession, useStudio } from "../../studio.tsx";
import { EmptyState } from "../dock/EmptyState.tsx";
import { OutputView } from "./OutputView.tsx";

/** A choice of what to look at is no change of the design. */
const NO_HISTORY = { undo: () => false, redo: () => false };

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
  const show = (id: string) => session.getState().showOutput(id);
  // In a narrow dock the list is a choice in the toolbar.
  const kinds = (
    <div className="hidden w-[160px] min-w-[110px] shrink @max-2xl/documents:block">
      <label htmlFor="shown-output" className="sr-only">
        Kind of document
      </label>
      <Select
        id="shown-output"
        value={output.id}
        options={OUTPUTS.map(({ id, title }) => ({ value: id, label: title }))}
        choose={show}
        {...NO_HISTORY}
      />
    </div>
  );
  return (
    <div className="h-full [container-name:documents] [container-type:size]">
      <div className="flex h-full">
        <nav
          aria-label="Documents"
          className="shrink-0 overflow-y-auto border-r border-line p-1.5 @max-2xl:hidden w-[160px] [@container(max-height:430px)]:w-[256px]"
        >
          <ul className="[@container(max-height:430px)]:columns-2 [@container(max-height:430px)]:gap-x-1">
            {OUTPUTS.map(({ id, title, about }) => (
              <li key={id} className="break-inside-avoid">
                <button
                  type="button"
                  aria-current={id === output.id ? "true" : undefined}
                  title={about}
                  onClick={() => show(id)}
                  className={cx(
                    "block w-full truncate rounded-field px-2 py-[3px] text-left outline-offset-[-2px]",
                    id === output.id ? "bg-accent-soft font-medium text-accent" : "hover:bg-hover",
                  )}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex min-h-0 min-w-0 flex-1">
          <OutputView key={output.id} output={output} first={kinds} />
        </div>
      </div>
    </div>
  );
}
