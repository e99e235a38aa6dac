import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "../kit/IconButton.tsx";

interface DialogProps {
  readonly title: string;
  readonly description?: ReactNode;
  readonly onClose: () => void;
  readonly children?: ReactNode;
  /** The buttons at the foot. */
  readonly actions: ReactNode;
}

/** A modal dialog with a title, a body that scrolls and buttons at its foot. Escape closes it. */
export function Dialog({ title, description, onClose, children, actions }: DialogProps) {
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-[rgb(10_15_25/0.45)]" />
        <Base.Popup className="fixed top-1/2 left-1/2 z-50 flex max-h-[84vh] w-[min(640px,92vw)] -translate-1/2 flex-col rounded-frame border border-line bg-panel shadow-float outline-none">
          <div className="flex items-start gap-3 px-5 pt-4 pb-2">
            <div className="min-w-0 flex-1">
              <Base.Title className="text-[15px] font-semibold">{title}</Base.Title>
              {description && <Base.Description className="mt-1 text-second">{description}</Base.Description>}
            </div>
            <IconButton icon={X} label="Close" onClick={onClose} />
          </div>
          {children && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
            <section aria-label={title} tabIndex={0} className="min-h-0 flex-1 overflow-y-auto px-5 py-2">
              {children}
            </section>
          )}
          <div className="flex justify-end gap-2 border-t border-line px-5 py-3">{actions}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
