import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

interface EmptyStateProps {
  readonly icon: LucideIcon;
  readonly title: string;
  /** What to do so that something stands here. */
  readonly children: ReactNode;
}

/** What a panel shows while it has nothing to show: what would be here, and how to get there. */
export function EmptyState({ icon: Icon, title, children }: EmptyStateProps) {
  return (
    <div className="flex h-full items-center justify-center overflow-y-auto p-4">
      <div className="flex max-w-[520px] items-start gap-3">
        <Icon size={18} className="mt-0.5 shrink-0 text-third" aria-hidden />
        <div>
          <h3 className="text-[13px] font-semibold">{title}</h3>
          <p className="mt-0.5 text-second">{children}</p>
        </div>
      </div>
    </div>
  );
}
