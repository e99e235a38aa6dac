import { ChevronRight, HardDrive, type LucideIcon, MapPin, Network, Phone, Server } from "lucide-react";
import type { Severity, SubjectKind } from "../../../domain/model/finding.ts";
import { findById } from "../../../domain/model/lookup.ts";
import { CountBadge } from "../../kit/CountBadge.tsx";
import { SEVERITIES } from "../../kit/severities.ts";
import { useDesign, useSession } from "../../studio.tsx";
import { titleOf } from "./inspected.ts";

interface HeaderProps {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly problems: Readonly<Record<Severity, number>>;
}

/** Where the object stands, what it is and how many problems it has. */
export function Header({ kind, id, problems }: HeaderProps) {
  const title = useDesign(({ deployment }) => titleOf(deployment, id));
  const Icon = useIcon(kind, id);
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-panel px-3.5 pt-2.5 pb-2">
      {kind !== "deployment" && <Path kind={kind} id={id} />}
      <div className="flex min-h-6 items-center gap-2">
        <Icon size={16} aria-hidden className="shrink-0 text-second" />
        <h2 title={title} className="line-clamp-3 min-w-0 text-[15px] font-semibold [overflow-wrap:anywhere]">
          {title}
        </h2>
        {SEVERITIES.map((severity) => (
          <CountBadge key={severity} severity={severity} count={problems[severity]} />
        ))}
      </div>
    </header>
  );
}

function Path({ kind, id }: Pick<HeaderProps, "kind" | "id">) {
  const select = useSession((session) => session.select);
  const siteId = useDesign(({ deployment }) => findById(deployment, id)?.site.id);
  const siteName = useDesign(({ deployment }) => {
    const found = findById(deployment, id);
    return found && titleOf(deployment, found.site.id);
  });
  return (
    <nav aria-label="Path" className="-mx-1 flex min-w-0 items-center text-[12px] text-second">
      <PathButton label="Deployment" onClick={() => select([])} />
      {kind !== "site" && siteId !== undefined && siteName !== undefined && (
        <>
          <ChevronRight size={12} aria-hidden className="shrink-0 text-third" />
          <PathButton label={siteName} onClick={() => select([siteId])} />
        </>
      )}
    </nav>
  );
}

function PathButton({ label, onClick }: { readonly label: string; onClick(): void }) {
  return (
    <button
      type="button"
      className="min-h-6 min-w-0 truncate rounded-field px-1 outline-offset-[-2px] hover:bg-hover hover:text-text"
      onClick={onClick}
    >
      {label}
    </button>
  );
}

const ICONS = { deployment: Network, site: MapPin, gateway: Phone } as const;

/** The icon of the palette: an appliance shows its hardware. */
function useIcon(kind: SubjectKind, id: string): LucideIcon {
  const isMinimum = useDesign(({ deployment }) => {
    const found = kind === "appliance" ? findById(deployment, id) : undefined;
    return found?.kind === "appliance" && found.appliance.hardwareType?.toLowerCase() === "minimum";
  });
  if (kind === "appliance") return isMinimum ? HardDrive : Server;
  return ICONS[kind];
}
