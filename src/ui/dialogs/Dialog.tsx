import { X } from "lucide-react";
import { createContext, type ReactNode, useContext, useId, useLayoutEffect, useRef } from "react";
import { cx } from "../kit/cx.ts";
import { IconButton } from "../kit/IconButton.tsx";
import { useLostFocus } from "../kit/useLostFocus.ts";

/**
 * `wide` for tables and things side by side; `tall` and `full` as high as they may be, with a body that scrolls by itself; `steps` of
 * one height for parts that follow each other, none of which is long.
 */
type Size = keyof typeof SIZES;

const SIZES = {
  normal: "w-[min(640px,92vw)] max-h-[84vh] low:max-h-[calc(100vh-16px)]",
  wide: "w-[min(920px,94vw)] max-h-[84vh] low:max-h-[calc(100vh-16px)]",
  tall: "w-[min(920px,94vw)] h-[84vh] low:h-[calc(100vh-16px)]",
  steps: "w-[min(920px,94vw)] h-[min(84vh,720px)] low:h-[calc(100vh-16px)]",
  full: "w-[min(1180px,94vw)] h-[88vh] low:h-[calc(100vh-16px)]",
} as const;

interface ModalProps {
  readonly size?: Size;
  readonly onClose: () => void;
  /** What is in it, within `DialogContent`. */
  readonly children: ReactNode;
}

interface Frame {
  readonly id: string;
  readonly size: Size;
  readonly onClose: () => void;
}

const FrameContext = createContext<Frame | null>(null);

/**
 * The frame of a modal dialog. It is the browser's own: the rest of the page is inert while it is open, Escape closes it, and the
 * focus goes back to where it came from. What is in it may change meanwhile: to close one dialog and open another makes the
 * browser look at the whole page twice.
 */
export function Modal({ size = "normal", onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // A layout effect: the dialog gives the focus back only as long as it is on the page.
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    // The browser gives the focus to what comes first, which is the way out: nobody has come to close it.
    if (document.activeElement?.hasAttribute("data-close")) opened?.focus();
    return () => opened?.close();
  }, []);
  // What is in it now is read aloud as if it had just opened.
  useLostFocus(dialog, () => dialog.current?.focus());
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className={cx(
        SIZES[size],
        "m-auto hidden max-w-none flex-col overflow-clip rounded-frame border border-float-line bg-panel p-0 text-text shadow-float outline-none backdrop:bg-(--backdrop) open:flex",
      )}
    >
      <FrameContext value={{ id, size, onClose }}>{children}</FrameContext>
    </dialog>
  );
}

interface DialogContentProps {
  readonly title: string;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** The buttons at the foot. */
  readonly actions: ReactNode;
}

/** What is in a modal dialog: a title, a body that scrolls and buttons at its foot. */
export function DialogContent({ title, description, children, actions }: DialogContentProps) {
  const frame = useContext(FrameContext);
  if (frame === null) throw new Error("No dialog: the content stands outside Modal.");
  const { id, size, onClose } = frame;
  const isFilled = size === "tall" || size === "steps" || size === "full";
  return (
    <>
      <div className="flex items-start gap-3 border-b border-line px-5 pt-4 pb-3 low:py-2.5">
        <div className="min-w-0 flex-1">
          <h2 id={`${id}-title`} className="text-[15px] font-semibold [overflow-wrap:anywhere]">
            {title}
          </h2>
          {description && (
            <p id={`${id}-description`} className="mt-1 text-second [overflow-wrap:anywhere]">
              {description}
            </p>
          )}
        </div>
        <IconButton icon={X} label="Close" data-close onClick={onClose} className="-mt-1 -mr-1.5" />
      </div>
      {isFilled && (
        <div className={cx("min-h-0 flex-1", size !== "full" && "flex stacked:flex-col stacked:overflow-y-auto")}>{children}</div>
      )}
      {!isFilled && children && (
        <section aria-label={title} tabIndex={0} className="fade-end min-h-0 flex-1 overflow-y-auto px-5 pt-3.5 outline-offset-[-2px]">
          {children}
        </section>
      )}
      <div className="flex justify-end gap-2 stacked:flex-wrap border-t border-line px-5 py-3 low:py-2">{actions}</div>
    </>
  );
}

type DialogProps = Omit<ModalProps, "children"> & DialogContentProps;

/** A modal dialog whose content stays what it is. */
export function Dialog({ size, onClose, ...content }: DialogProps) {
  return (
    <Modal size={size} onClose={onClose}>
      <DialogContent {...content} />
    </Modal>
  );
}
