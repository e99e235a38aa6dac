import { Download } from "lucide-react";
import { useEffect, useMemo, useRef } from "react";
import { LENGTH_LIMIT } from "../../../domain/outputs/paths.ts";
import { listed } from "../../../domain/rules/quoted.ts";
import type { ExportFile, ExportScope } from "../../../store/jobs.ts";
import type { Helper } from "../../../store/ports.ts";
import { goToTab } from "../../commands/dock.ts";
import { noteExported } from "../../keepExported.ts";
import { Button } from "../../kit/Button.tsx";
import { cx } from "../../kit/cx.ts";
import { ProgressBar } from "../../kit/ProgressBar.tsx";
import { useAnalysis, useDesign, useStudio } from "../../studio.tsx";
import { Dialog } from "../Dialog.tsx";
import { counted } from "../import/words.ts";
import { barOf } from "../progressWords.ts";
import { exportFacts } from "./exportFacts.ts";
import { FileTree } from "./FileTree.tsx";
import { Readiness } from "./Readiness.tsx";
import { useExport } from "./useExport.ts";

/** What will be handed over, and first of all whether it is ready: with errors the files are drafts. */
export default function ExportDialog({ scope }: { readonly scope: ExportScope }) {
  const studio = useStudio();
  const design = useDesign((whole) => whole);
  const analysis = useAnalysis((whole) => whole);
  const { title, errors, cut } = useMemo(() => exportFacts(design, analysis, scope), [design, analysis, scope]);
  const close = () => studio.session.getState().askExport(undefined);
  const { plan, progress, state, trouble, make, cancel } = useExport(design, scope, handOver);
  const isMaking = state === "making";
  const main = useMainButton(isMaking);

  function handOver({ name, content }: ExportFile, helper: Helper): void {
    studio.ports.saveFile(name, content, content.type);
    studio.session.getState().announce(`Exported ${name}.`);
    close();
    void noteExported(studio, helper);
  }

  function showProblems(): void {
    close();
    goToTab(studio, "problems");
  }

  return (
    <Dialog
      title={title}
      description={`${plan ? `${counted(plan.paths.length, "file")}, made` : "Made"} in this browser; nothing is sent anywhere.`}
      onClose={close}
      actions={
        isMaking ? (
          <>
            <ProgressBar {...barOf(progress, "working-out")} className="mr-3 flex-1 self-center" />
            <Button ref={main} onClick={cancel}>
              Cancel
            </Button>
          </>
        ) : (
          <>
            <p role="status" className="mr-auto self-center text-second">
              {state === "cancelled" && "Cancelled. Nothing was exported."}
            </p>
            {errors > 0 && <Button onClick={showProblems}>Show the problems</Button>}
            <Button ref={main} look="primary" icon={Download} disabled={plan?.paths.length === 0} onClick={() => void make()}>
              {errors > 0 ? "Export drafts" : "Export"}
            </Button>
          </>
        )
      }
    >
      <Readiness errors={errors} withheld={plan?.withheld} />
      {trouble && (
        <p role="alert" className="mt-2 text-error [overflow-wrap:anywhere]">
          The export failed: {trouble}
        </p>
      )}
      {cut.length > 0 && (
        <p className="mt-2 text-warning [overflow-wrap:anywhere]">
          {listed(cut)} {cut.length === 1 ? "is" : "are"} too long for the name of a folder, which is the first {LENGTH_LIMIT} characters of
          it.
        </p>
      )}
      {/* As high before its files are known as after, so that nothing jumps. */}
      <div
        hidden={plan?.paths.length === 0}
        className={cx(
          "mt-3 overflow-clip rounded-field border border-line bg-page [--veil:var(--page)]",
          scope.kind === "appliance" ? "h-9" : "h-[min(40vh,380px)]",
        )}
      >
        {plan && <FileTree paths={plan.paths} drafts={plan.drafts} />}
        {!plan && !isMaking && !trouble && <ProgressBar {...barOf(progress, "working-out")} className="px-3 py-2" />}
      </div>
    </Dialog>
  );
}

/** The button that counts: the focus stays on it while it begins the making or ends it. */
function useMainButton(isMaking: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(isMaking);
  useEffect(() => {
    if (before.current !== isMaking) button.current?.focus();
    before.current = isMaking;
  }, [isMaking]);
  return button;
}
