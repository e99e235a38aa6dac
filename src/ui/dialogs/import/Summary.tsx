import type { ImportReport } from "../../../domain/import/report.ts";
import type { Deployment } from "../../../domain/model/deployment.ts";
import { cx } from "../../kit/cx.ts";

interface SummaryProps {
  readonly deployment: Deployment;
  readonly report: ImportReport | undefined;
  readonly doubts: number;
}

/** The whole in a few figures, and the version with the reason for it. */
export function Summary({ deployment, report, doubts }: SummaryProps) {
  const count = (things: "appliances" | "gateways") => deployment.sites.reduce((sum, site) => sum + site[things].length, 0);
  return (
    <div className="mb-5">
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(88px,auto))] gap-px overflow-hidden rounded-node border border-line bg-line">
        <Figure name="Sites" value={deployment.sites.length} />
        <Figure name="Appliances" value={count("appliances")} />
        <Figure name="Gateways" value={count("gateways")} />
        <Figure name="Version" value={report?.version.version ?? deployment.targetVersion ?? "not stated"} />
        {report && <Figure name="Servers in doubt" value={doubts} tone={doubts > 0 ? "warning" : undefined} />}
        {report && <Figure name="Lines with errors" value={report.errors} tone={report.errors > 0 ? "error" : undefined} />}
      </dl>
      {report && <p className="mt-1.5 text-[12px] text-second">The version is inferred: {report.version.why}</p>}
    </div>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: number | string;
  readonly tone?: "warning" | "error" | undefined;
}

function Figure({ name, value, tone }: FigureProps) {
  return (
    <div className="flex flex-col-reverse justify-end bg-panel px-2.5 py-1.5">
      <dt className="text-[11.5px] text-second">{name}</dt>
      <dd className={cx("text-[17px] leading-tight font-semibold", tone === "warning" && "text-warning", tone === "error" && "text-error")}>
        {typeof value === "number" ? value.toLocaleString("en-US") : value}
      </dd>
    </div>
  );
}
