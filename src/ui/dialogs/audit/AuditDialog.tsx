import { Copy, Download } from "lucide-react";
import { useMemo, useRef } from "react";
import type { Analysis } from "../../../domain/analysis.ts";
import { DeploymentFacts } from "../../../domain/facts/deploymentFacts.ts";
import type { Severity, Subject } from "../../../domain/model/finding.ts";
import { auditBlocks } from "../../../domain/outputs/audit/audit.ts";
import { markdownText } from "../../../domain/outputs/prose/markdown.ts";
import { deploymentTarget } from "../../../domain/outputs/target.ts";
import { Button } from "../../kit/Button.tsx";
import { CountBadge } from "../../kit/CountBadge.tsx";
import { cx } from "../../kit/cx.ts";
import { Blocks } from "../../kit/prose/Blocks.tsx";
import { sectionsOf, wordsOf } from "../../kit/prose/sections.ts";
import { useCopy } from "../../panels/dock/useCopy.ts";
import { useAnalysis, useStudio } from "../../studio.tsx";
import { Dialog } from "../Dialog.tsx";
import { usePartInView } from "./usePartInView.ts";

const FILE_NAME = "audit.md";

/** The estate on one page: what it is, what is wrong, what is missing and whom to ask, site by site. */
export default function AuditDialog() {
  const { ports, session } = useStudio();
  const copy = useCopy();
  const analysis = useAnalysis((whole) => whole);
  const page = useRef<HTMLElement>(null);
  const blocks = useMemo(() => auditBlocks(deploymentTarget(new DeploymentFacts(analysis.deployment), analysis)), [analysis]);
  const { opening, sections } = useMemo(() => sectionsOf(blocks), [blocks]);
  const { deployment } = analysis;
  const inView = usePartInView(page);
  const close = () => session.getState().openDialog(undefined);

  function goToField({ kind, id, field }: Subject): void {
    close();
    session.getState().requestFocus(kind, id, field);
  }

  function goTo(index: number): void {
    const heading = page.current?.querySelector<HTMLElement>(`[data-section="${index}"]`);
    inView.goTo(index);
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  }

  return (
    <Dialog
      title="Audit"
      description="What the estate is, what is wrong with it, what nobody has stated, and whom to ask, site by site."
      size="full"
      onClose={close}
      actions={
        <>
          <Button icon={Copy} onClick={() => void copy(markdownText(blocks), "the audit as Markdown")}>
            Copy as Markdown
          </Button>
          <Button icon={Download} onClick={() => ports.saveFile(FILE_NAME, markdownText(blocks), "text/markdown")}>
            Download {FILE_NAME}
          </Button>
          <Button look="primary" onClick={close}>
            Done
          </Button>
        </>
      }
    >
      <div className="flex h-full min-h-0 stacked:flex-col stacked:overflow-y-auto">
        <nav
          aria-label="Parts of the audit"
          className="w-[236px] narrow:w-[164px] fade-end shrink-0 overflow-y-auto border-r border-line stacked:h-[22vh] stacked:min-h-[110px] stacked:w-full stacked:border-r-0 stacked:border-b pr-1.5 pl-2.5 pt-2.5 [scrollbar-width:thin]"
        >
          <ul>
            {sections.map(({ title }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a section is its place.
              <li key={index}>
                <button
                  type="button"
                  aria-current={index === inView.part ? "true" : undefined}
                  onClick={() => goTo(index)}
                  className={cx(
                    "flex w-full items-start gap-1.5 rounded-field px-2.5 py-[3.5px] text-left outline-offset-[-2px]",
                    index === inView.part ? "bg-accent-soft font-medium text-accent" : "hover:bg-hover",
                  )}
                >
                  <span title={wordsOf(title)} className="line-clamp-2 min-w-0 flex-1 [overflow-wrap:anywhere]">
                    {wordsOf(title)}
                  </span>
                  <Problems counts={countsOf(analysis, index - (sections.length - deployment.sites.length))} />
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <section
          ref={page}
          aria-label="The audit"
          tabIndex={0}
          onScroll={inView.look}
          className="fade-end min-w-0 flex-1 overflow-y-auto px-6 stacked:min-h-[180px] stacked:px-4 outline-offset-[-2px]"
        >
          <div className="pt-3 text-second">
            <Blocks blocks={opening} goTo={goToField} />
          </div>
          {sections.map(({ title, blocks: own }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a section is its place.
            <section key={index} aria-label={wordsOf(title)} className="[contain-intrinsic-height:auto_900px] [content-visibility:auto]">
              <h3
                data-section={index}
                tabIndex={-1}
                title={wordsOf(title)}
                className="mt-3 mb-2 border-b border-line-strong pt-4 pb-1 text-[15px] font-semibold outline-none [overflow-wrap:anywhere]"
              >
                <span className="line-clamp-3">{wordsOf(title)}</span>
              </h3>
              <Blocks blocks={own} goTo={goToField} />
            </section>
          ))}
        </section>
      </div>
    </Dialog>
  );
}

/**
 * The problems of a part of the audit: the last parts are the sites, the one before them has what is the deployment's own.
 * @param place 0 for the first site, -1 for the deployment
 */
function countsOf(analysis: Analysis, place: number): Record<"error" | "warning", number> {
  const site = analysis.deployment.sites[place];
  if (site !== undefined) return analysis.count(site.id);
  const own = place === -1 ? analysis.findingsOf("deployment") : [];
  const counted = (severity: Severity) => own.filter((one) => one.severity === severity).length;
  return { error: counted("error"), warning: counted("warning") };
}

function Problems({ counts: { error, warning } }: { readonly counts: Record<"error" | "warning", number> }) {
  return (
    <>
      <CountBadge severity="error" count={error} />
      <CountBadge severity="warning" count={warning} />
    </>
  );
}
