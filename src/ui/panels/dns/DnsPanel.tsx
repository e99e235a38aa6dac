import { Copy, Globe } from "lucide-react";
import { useMemo, useState } from "react";
import { siteTitle } from "../../../domain/model/lookup.ts";
import { Button } from "../../kit/Button.tsx";
import type { Column } from "../../kit/table/column.ts";
import { Table } from "../../kit/table/Table.tsx";
import { useAnalysis } from "../../studio.tsx";
import { EmptyState } from "../dock/EmptyState.tsx";
import { useCopy } from "../dock/useCopy.ts";
import { DNS_COLUMNS, type DnsGroup, type DnsRow, dnsGroups, toTsv } from "./dnsGroups.ts";

const COLUMNS: readonly Column<DnsRow>[] = [
  { id: "zone", heading: DNS_COLUMNS.zone, kind: "value", className: "w-[20%]", cell: (row) => row.zone },
  { id: "name", heading: DNS_COLUMNS.name, kind: "value", className: "w-[20%]", isRowHeading: true, cell: (row) => row.name },
  { id: "type", heading: DNS_COLUMNS.type, kind: "value", className: "w-[70px]", cell: (row) => row.type },
  { id: "value", heading: DNS_COLUMNS.value, kind: "value", cell: (row) => row.value || "–" },
  { id: "site", heading: DNS_COLUMNS.site, className: "w-[18%]", cell: (row) => row.site || "–" },
];

/** Two records may be alike while a design has mistakes: only its place names a row. */
const idOf = (_: DnsRow, index: number) => String(index);

/** Every DNS record of the deployment, by what is to be done with it. */
export default function DnsPanel() {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const dns = useAnalysis((analysis) => analysis.dns);
  const sites = useAnalysis((analysis) => analysis.deployment.sites);
  const groups = useMemo(() => dnsGroups(dns, new Map(sites.map((site) => [site.id, siteTitle(site)]))), [dns, sites]);
  if (groups.every((group) => group.rows.length === 0)) {
    return (
      <EmptyState icon={Globe} title="No DNS records yet">
        They follow from the SIP domains of the deployment and the Edge pools of its sites. Click the empty canvas, then enter the SIP
        domains in the inspector.
      </EmptyState>
    );
  }
  return (
    <div ref={setScroller} className="h-full overflow-auto pb-3">
      {groups.map((group) => (
        <GroupSection key={group.id} group={group} scroller={scroller} />
      ))}
    </div>
  );
}

function GroupSection({ group, scroller }: { readonly group: DnsGroup; readonly scroller: HTMLElement | null }) {
  const copy = useCopy();
  const { id, title, explanation, rows } = group;
  const words = `${rows.length} ${rows.length === 1 ? "record" : "records"}`;
  return (
    <section aria-labelledby={`dns-${id}`}>
      <div className="sticky left-0 flex flex-wrap items-start gap-x-4 gap-y-1 px-4 pt-3 pb-1">
        <div className="min-w-[220px] flex-1">
          <h3 id={`dns-${id}`} className="font-semibold">
            {title} <span className="font-normal text-second">{rows.length}</span>
          </h3>
          <p className="text-[12px] text-second">{explanation}</p>
        </div>
        <Button
          icon={Copy}
          className="h-[26px]! px-2.5!"
          disabled={rows.length === 0}
          onClick={() => void copy(toTsv(rows), words)}
          aria-label={`Copy: ${title}`}
        >
          Copy
        </Button>
      </div>
      {rows.length > 0 && <Table label={title} columns={COLUMNS} rows={rows} idOf={idOf} scroller={scroller} />}
    </section>
  );
}
