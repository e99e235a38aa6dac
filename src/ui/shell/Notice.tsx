import { X } from "lucide-react";
import { useEffect } from "react";
import type { BarPlace, Notice as NoticeData } from "../../store/sessionStore.ts";
import { focusDrawing } from "../commands/keepFocus.ts";
import { Button } from "../kit/Button.tsx";
import { cx } from "../kit/cx.ts";
import { IconButton } from "../kit/IconButton.tsx";
import { useSession, useStudio } from "../studio.tsx";

/** How long a notice that asks for nothing stays, in milliseconds. */
const STAY = 6000;

/** Of the place of the notices: it is as high as what it says. */
const PLACE_ID = "notice";

/** How much of the foot of the canvas a notice takes, in pixels. */
export function takenByNotice(): number {
  const place = document.getElementById(PLACE_ID);
  return place === null || place.offsetHeight === 0 ? 0 : (place.offsetParent?.clientHeight ?? 0) - place.offsetTop;
}

/** Where a notice stands, so that it never lies on the bar of several selected things, and how high it may become: what is longer scrolls. */
const PLACES: Readonly<Record<BarPlace | "none", string>> = {
  none: "right-3 bottom-3 left-[168px] max-h-[calc(100%-24px)]",
  top: "right-3 bottom-3 left-[168px] max-h-[calc(100%-66px)]",
  corner: "right-3 bottom-3 left-[168px] max-h-[calc(100%-66px)]",
  side: "right-[84px] bottom-3 left-[168px] max-h-[calc(100%-24px)]",
  bottom: "right-3 bottom-[58px] left-[212px] max-h-[calc(100%-70px)]",
};

/** The last thing the studio said: seen at the foot of the canvas, and read aloud. What is in error or has more to say stays until it is dismissed. */
export function Notice() {
  const { session } = useStudio();
  const notice = useSession((state) => state.notice);
  const place = useSession((state) => state.barPlace ?? "none");
  useEffect(() => {
    if (!notice || notice.tone === "error" || notice.more) return;
    const timer = setTimeout(() => session.getState().dismissNotice(), STAY);
    return () => clearTimeout(timer);
  }, [notice, session]);
  const isError = notice?.tone === "error";
  const dismiss = useDismiss();
  useEffect(() => {
    if (!isError) return;
    // What has another use for Escape has it first.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) session.getState().dismissNotice();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [isError, session]);
  return (
    <div id={PLACE_ID} className={cx("pointer-events-none absolute z-20 flex justify-end", PLACES[place])}>
      <div role="status" aria-live="polite" className={cx("max-w-[620px]", isError && "hidden")}>
        {notice && !isError && (
          <div className="pointer-events-auto flex max-h-full items-center gap-x-2.5 overflow-y-auto rounded-[16px] border border-float-line bg-raised px-3.5 py-1.5 shadow-float has-[button]:py-1 has-[button]:pr-1.5">
            <p className="min-w-0 [overflow-wrap:anywhere]">{notice.text}</p>
            {notice.more && <More {...notice.more} />}
          </div>
        )}
      </div>
      <div role="alert" className={cx("max-w-[620px]", !isError && "hidden")}>
        {isError && (
          <div className="pointer-events-auto flex max-h-full items-start gap-2 overflow-y-auto rounded-node border border-error bg-error-soft py-1.5 pr-1.5 pl-4 shadow-float">
            <p className="max-h-[40vh] min-w-0 overflow-y-auto py-1 [overflow-wrap:anywhere]">{notice.text}</p>
            <IconButton icon={X} label="Dismiss" onClick={dismiss} />
          </div>
        )}
      </div>
    </div>
  );
}

/** Takes the notice away by one of its buttons, which have the focus and go with it. */
function useDismiss(): () => void {
  const { session } = useStudio();
  return () => {
    focusDrawing();
    session.getState().dismissNotice();
  };
}

/** The way to what a notice has more to say of, and past it. */
function More({ label, dialog }: NonNullable<NoticeData["more"]>) {
  const { session } = useStudio();
  const dismiss = useDismiss();
  return (
    <span className="ml-auto flex shrink-0 items-center gap-1.5">
      <Button
        look="link"
        className="px-0!"
        onClick={() => {
          // First: a dialog gives the focus back to what had it.
          dismiss();
          session.getState().openDialog(dialog);
        }}
      >
        {label}
      </Button>
      <IconButton icon={X} label="Dismiss" className="size-6!" onClick={dismiss} />
    </span>
  );
}
