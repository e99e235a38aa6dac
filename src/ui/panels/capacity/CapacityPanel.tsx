import { Gauge } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import type { CapacityTotal, SiteCapacity } from "../../../domain/facts/types.ts";
import { SideFades } from "../../kit/SideFades.tsx";
import { Table } from "../../kit/table/Table.tsx";
import { useTableModel } from "../../kit/table/useTableModel.ts";
import { useAnalysis, useDesign, useSession, useStudio } from "../../studio.tsx";
import { EmptyState } from "../dock/EmptyState.tsx";
import { appliancesOf, type CapacityRow, callsText, capacityRows, sitesText } from "./capacityRows.ts";
import { COLUMNS, TYPES_APART, TYPES_TOGETHER, WIDE_ONLY } from "./columns.tsx";

const getRowId = ({ site }: CapacityRow) => site.id;
const leadsTo = ({ title }: CapacityRow) => `show ${title} on the canvas`;

/** What every site carries, with parts to spare and against its need. */
export default function CapacityPanel() {
  const { session, view } = useStudio();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const sites = useDesign(({ deployment }) => deployment.sites);
  const analyses = useAnalysis((analysis) => analysis.sites);
  const total = useAnalysis((analysis) => analysis.capacityTotal);
  const selection = useSession((state) => state.selection);
  const rows = useMemo(() => capacityRows(sites, analyses), [sites, analyses]);
  const appliances = useMemo(() => appliancesOf(rows), [rows]);
  const model = useTableModel({ data: rows, columns: COLUMNS, getRowId });
  const choose = useCallback(
    (id: string) => {
      session.getState().select([id]);
      view.current?.show([id]);
    },
    [session, view],
  );
  if (sites.length === 0) {
    return (
      <EmptyState icon={Gauge} title="No capacity yet">
        Add a PSTN site and put appliances into it. A Normal appliance carries 500 concurrent calls, a Minimum one 50; here stands what is
        left when one or two of a site fail.
      </EmptyState>
    );
  }
  return (
    <div className="relative h-full">
      <div ref={setScroller} className="@container h-full overflow-auto">
        <Table
          label="Capacity"
          model={model}
          rows={model.getRowModel().rows}
          scroller={scroller}
          selection={selection}
          choose={choose}
          leadsTo={leadsTo}
          footer={<TotalRow total={total} appliances={appliances} />}
        />
        <p className="sticky left-0 w-max max-w-full px-4 py-2.5 text-[12px] text-second">
          Concurrent calls. N+1 and N+2: what is left when one or two of a site’s appliances fail, the largest first, at the availability
          the plan gives for it, 99.8 % and 99.9 %. “–”: the plan has no figure; a single appliance is for evaluation only.
          {rows.some(({ capacity }) => capacity?.derived) && " “derived”: mixed hardware or narrowed ports, which the plan does not state."}
        </p>
      </div>
      <SideFades scroller={scroller} />
    </div>
  );
}

interface TotalRowProps {
  readonly total: CapacityTotal;
  readonly appliances: SiteCapacity["appliances"];
}

/** The sums; needs and targets are each site's own and are not added up. */
function TotalRow({ total, appliances: { normal, minimum } }: TotalRowProps) {
  // Sums are the widest figures: where there is little room they must not push a column out of view.
  const cell =
    "h-[28px] px-2.5 @max-4xl:px-1.5 @max-[700px]:pl-1 @max-[700px]:text-[11.5px] font-semibold whitespace-nowrap tabular-nums border-b border-line-strong";
  return (
    <tr className="bg-page">
      <th scope="row" className={`${cell} sticky left-0 z-[5] bg-inherit first:pl-4 text-left`}>
        Total <span className="ml-1 text-[12px] font-normal text-second @max-4xl:sr-only">{sitesText(total.sites)}</span>
      </th>
      <td className={`${cell} text-right ${TYPES_APART}`}>{callsText(normal)}</td>
      <td className={`${cell} text-right ${TYPES_APART}`}>{callsText(minimum)}</td>
      <td className={`${cell} text-right ${TYPES_TOGETHER}`}>{callsText(total.appliances)}</td>
      <td colSpan={3} className={cell} />
      <td className={`${cell} text-right`}>{callsText(total.allUp)}</td>
      <td className={`${cell} text-right`}>{callsText(total.nPlus1)}</td>
      <td className={`${cell} text-right @max-[700px]:pr-4!`}>{callsText(total.nPlus2)}</td>
      <td colSpan={2} className={`${cell} ${WIDE_ONLY}`} />
    </tr>
  );
}
