import { memo, useMemo } from "react";
import type { Analysis } from "../../../domain/analysis.ts";
import type { Finding } from "../../../domain/model/finding.ts";
import { findById } from "../../../domain/model/lookup.ts";
import { standingErrors, standingWords } from "../../../domain/outputs/standingErrors.ts";
import { CountBadge } from "../../kit/CountBadge.tsx";
import { cx } from "../../kit/cx.ts";
import { countRender } from "../../kit/renderProbe.ts";
import { useAnalysis, useDesign, useStudio } from "../../studio.tsx";
import { type RowButtonProps, VirtualList } from "../dock/VirtualList.tsx";
import { type ApplianceRow, applianceRows } from "./applianceRows.ts";

const keyOf = (row: ApplianceRow) => row.id;
const isHeading = (row: ApplianceRow) => row.kind === "heading";
const estimate = () => 26;

/** Every appliance by site; the one whose file is shown is marked. */
export function ApplianceList({ shown }: { readonly shown: string | undefined }) {
  const sites = useDesign(({ deployment }) => deployment.sites);
  const rows = useMemo(() => applianceRows(sites), [sites]);
  return (
    <VirtualList
      label="Appliances"
      rows={rows}
      keyOf={keyOf}
      isHeading={isHeading}
      estimate={estimate}
      current={shown}
      className="fade-end w-[172px] shrink-0 border-r border-line pt-1.5 max-[1100px]:w-[140px]"
      render={(row, button) =>
        row.kind === "heading" ? (
          <h3 className="flex h-[26px] items-center px-3.5 text-[11.5px] font-medium text-second">
            <span className="truncate" title={row.title}>
              {row.title}
            </span>
          </h3>
        ) : (
          <ApplianceButton appliance={row.id} title={row.title} shown={row.id === shown} {...button} />
        )
      }
    />
  );
}

interface ApplianceButtonProps extends RowButtonProps {
  readonly appliance: string;
  readonly title: string;
  readonly shown: boolean;
}

const ApplianceButton = memo(function ApplianceButton({ appliance, title, shown, id, tabIndex }: ApplianceButtonProps) {
  const { session } = useStudio();
  countRender("ApplianceButton", appliance);
  return (
    <div className="px-1.5">
      <button
        type="button"
        id={id}
        tabIndex={tabIndex}
        aria-current={shown ? "true" : undefined}
        onClick={() => session.getState().select([appliance])}
        className={cx(
          "flex h-[26px] w-full items-center gap-1.5 rounded-field px-2 text-left outline-offset-[-2px]",
          shown ? "bg-accent-soft font-medium text-accent" : "hover:bg-hover",
        )}
      >
        <span className="min-w-0 flex-1 truncate" title={title}>
          {title}
        </span>
        <FileProblems appliance={appliance} />
      </button>
    </div>
  );
});

/** The errors that make a draft of the appliance's file, wherever they stand: the list is of files. */
function FileProblems({ appliance }: { readonly appliance: string }) {
  const count = useAnalysis((analysis) => fileErrors(analysis, appliance).length);
  const about = useAnalysis((analysis) => standingWords(fileErrors(analysis, appliance)));
  return (
    <span title={about && `Draft: ${about}`} className="flex">
      <CountBadge severity="error" count={count} />
    </span>
  );
}

function fileErrors(analysis: Analysis, id: string): readonly Finding[] {
  const found = findById(analysis.deployment, id);
  return found?.kind === "appliance" ? standingErrors(analysis, found.site, found.appliance) : [];
}
