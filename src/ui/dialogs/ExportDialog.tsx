import { Download, TriangleAlert } from "lucide-react";
import { useMemo, useState } from "react";
import { findById, siteTitle } from "../../domain/model/lookup.ts";
import { LENGTH_LIMIT } from "../../domain/outputs/paths.ts";
import { listed } from "../../domain/rules/quoted.ts";
import type { ExportScope } from "../../store/sessionStore.ts";
import { keepExported } from "../keepExported.ts";
import { Button } from "../kit/Button.tsx";
import { useAnalysis, useDesign, useStudio } from "../studio.tsx";
import { Dialog } from "./Dialog.tsx";
import { type ExportPlan, planExport } from "./planExport.ts";

const NUMBER = new Intl.NumberFormat("en-US");

function filesWords(count: number): string {
  return `${NUMBER.format(count)} ${count === 1 ? "file" : "files"}`;
}

/** What will be handed over, and first of all whether it is ready: with errors the files are drafts. */
export default function ExportDialog({ scope }: { readonly scope: ExportScope }) {
  const studio = useStudio();
  const design = useDesign((whole) => whole);
  const analysis = useAnalysis((whole) => whole);
  const [busy, setBusy] = useState(false);
  const plan = useMemo(() => planExport(design, analysis, scope), [design, analysis, scope]);
  const close = () => studio.session.getState().askExport(undefined);

  async function save(): Promise<void> {
    setBusy(true);
    try {
      const { name, content, mediaType } = await plan.make();
      studio.ports.saveFile(name, content, mediaType);
      studio.session.getState().announce(`Exported ${name}.`);
      await keepExported(studio, plan.inis);
      close();
    } catch (error) {
      studio.session.getState().announce(`The export failed: ${error instanceof Error ? error.message : String(error)}`, "error");
    } finally {
      setBusy(false);
    }
  }

  function showProblems(): void {
    studio.session.getState().showTab("problems");
    close();
  }

  return (
    <Dialog
      title={titleOf(scope, design)}
      description={`${filesWords(plan.paths.length)}, made in this browser; nothing is sent anywhere.`}
      onClose={close}
      actions={
        <>
          {plan.errors > 0 && <Button onClick={showProblems}>Show the problems</Button>}
          <Button look="primary" icon={Download} disabled={busy || plan.paths.length === 0} onClick={() => void save()}>
            {plan.errors > 0 ? "Export drafts" : "Export"}
          </Button>
        </>
      }
    >
      <Readiness plan={plan} />
      {plan.cut.length > 0 && (
        <p className="mt-2 text-warning [overflow-wrap:anywhere]">
          {listed(plan.cut)} {plan.cut.length === 1 ? "is" : "are"} too long for the name of a folder, which is the first {LENGTH_LIMIT}{" "}
          characters of it.
        </p>
      )}
      <ul aria-label="Files" className="mt-3 rounded-field border border-line bg-page px-3 py-2 font-mono text-[11.5px] leading-[1.7]">
        {plan.paths.map((path) => (
          <li key={path} className="break-all">
            {path}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function titleOf(scope: ExportScope, design: Parameters<typeof planExport>[0]): string {
  if (scope.kind === "all") return "Export everything";
  const found = findById(design.deployment, scope.kind === "site" ? scope.site : scope.appliance);
  if (scope.kind === "site") return `Export site ${found ? siteTitle(found.site) : ""}`;
  return "Export CloudConnector.ini";
}

function Readiness({ plan }: { readonly plan: ExportPlan }) {
  if (plan.errors === 0 && plan.withheld.length === 0) {
    return <p className="text-good">No errors found.</p>;
  }
  return (
    <div className="flex gap-3 rounded-node border border-error bg-error-soft px-3 py-2.5">
      <TriangleAlert size={17} className="mt-px shrink-0 text-error" aria-hidden />
      <div className="min-w-0">
        {plan.errors > 0 && (
          <p>
            <b className="font-semibold">
              {NUMBER.format(plan.errors)} {plan.errors === 1 ? "error stands" : "errors stand"} in the way.
            </b>{" "}
            The files that {plan.errors === 1 ? "it touches" : "they touch"} are made as drafts, named{" "}
            <code className="font-mono">CloudConnector.draft.ini</code>, and do not deploy as they are.
          </p>
        )}
        {plan.withheld.map(({ name, reasons }) => (
          <p key={name} className="mt-1 break-words">
            <b className="font-semibold">{name} gets no file:</b> {reasons.join(" ")}
          </p>
        ))}
      </div>
    </div>
  );
}
