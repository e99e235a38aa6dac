import { ChevronLeft, ChevronRight } from "lucide-react";
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";
import { DOCK_TABS, type DockTab } from "../../../store/sessionStore.ts";
import { cx } from "../../kit/cx.ts";
import { wantsLessMotion } from "../../kit/lessMotion.ts";
import { useOverflow } from "../../kit/useOverflow.ts";
import { panelDomId, TAB_TITLES, tabAfterKey, tabDomId } from "./tabs.ts";

/** How far a press on the sign for more goes, in pixels. */
const STEP = 180;

interface TabBarProps {
  readonly shown: DockTab;
  /** Whether the panel of the shown tab is there. */
  readonly open: boolean;
  show(tab: DockTab): void;
  /** What a tab shows beside its title. */
  noteOf(tab: DockTab): ReactNode;
}

/** The dock's tabs; one of them is shown as soon as the keyboard comes to it. */
export function TabBar({ shown, open, show, noteOf }: TabBarProps) {
  const list = useRef<HTMLDivElement>(null);
  const more = useOverflow(list);
  useEffect(() => {
    document.getElementById(tabDomId(shown))?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [shown]);

  function onKeyDown(event: KeyboardEvent): void {
    const next = tabAfterKey(shown, event.key);
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    show(next);
    document.getElementById(tabDomId(next))?.focus();
  }
  return (
    <div className="relative h-full min-w-0 flex-1">
      <div
        ref={list}
        role="tablist"
        aria-label="Dock"
        onKeyDown={onKeyDown}
        className="flex h-full overflow-x-auto px-1.5 [scrollbar-width:none]"
      >
        {DOCK_TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={tabDomId(tab)}
            aria-selected={tab === shown}
            aria-controls={tab === shown && open ? panelDomId(tab) : undefined}
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => show(tab)}
            className={cx(
              "flex h-full shrink-0 items-center gap-1.5 scroll-mx-9 border-b-2 px-3 font-medium outline-offset-[-3px] transition-colors",
              tab === shown ? "border-accent text-text" : "border-transparent text-second hover:text-text",
            )}
          >
            {TAB_TITLES[tab]}
            {noteOf(tab)}
          </button>
        ))}
      </div>
      <More side="left" isThere={more.left} list={list} />
      <More side="right" isThere={more.right} list={list} />
    </div>
  );
}

interface MoreProps {
  readonly side: "left" | "right";
  readonly isThere: boolean;
  readonly list: RefObject<HTMLElement | null>;
}

/** Says that there are more tabs at that end, and brings them; the keyboard comes to them with the arrows. */
function More({ side, isThere, list }: MoreProps) {
  if (!isThere) return null;
  const Icon = side === "left" ? ChevronLeft : ChevronRight;
  return (
    <button
      type="button"
      aria-hidden
      tabIndex={-1}
      onClick={() =>
        list.current?.scrollBy({ left: (side === "left" ? -1 : 1) * STEP, behavior: wantsLessMotion() ? "instant" : "smooth" })
      }
      className={cx(
        "absolute inset-y-0 flex w-9 items-center forced-colors:bg-[Canvas] from-panel from-60% to-transparent text-second hover:text-text",
        side === "left" ? "left-0 justify-start bg-linear-to-r" : "right-0 justify-end bg-linear-to-l",
      )}
    >
      <Icon size={16} aria-hidden />
    </button>
  );
}
