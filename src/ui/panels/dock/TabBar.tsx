import { List, Trigger } from "@radix-ui/react-tabs";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { DOCK_TABS, type DockTab } from "../../../store/sessionStore.ts";
import { cx } from "../../kit/cx.ts";
import { goOnAtOnce } from "../../kit/goOnAtOnce.ts";
import { wantsLessMotion } from "../../kit/lessMotion.ts";
import { useOverflow } from "../../kit/useOverflow.ts";
import { TAB_TITLES } from "./tabs.ts";

/** How far a press on the sign for more goes, in pixels. */
const STEP = 180;

interface TabBarProps {
  readonly shown: DockTab;
  show(tab: DockTab): void;
  /** What a tab shows beside its title. */
  noteOf(tab: DockTab): ReactNode;
}

/** The dock's tabs; one of them is shown as soon as the keyboard comes to it. */
export function TabBar({ shown, show, noteOf }: TabBarProps) {
  const [list, setList] = useState<HTMLElement | null>(null);
  const more = useOverflow(list);
  const before = useRef(shown);
  // Not at the start, where it would take a page that scrolls along.
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    list?.querySelector(`[data-tab=${shown}]`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [list, shown]);

  return (
    <div className="@container relative h-full min-w-0 flex-1">
      <List
        ref={setList}
        aria-label="Dock"
        // What is pressed gets the focus from the browser: a script that gives it makes it look as if the keyboard had.
        onMouseDownCapture={(event) => event.stopPropagation()}
        className="flex h-full overflow-x-auto px-1.5 [scrollbar-width:none]"
      >
        {DOCK_TABS.map((tab) => (
          <Trigger
            key={tab}
            value={tab}
            data-tab={tab}
            // A press on the tab that is shown already unfolds the dock.
            onClick={() => show(tab)}
            onKeyDown={goOnAtOnce}
            className={cx(
              "flex h-full shrink-0 items-center gap-1.5 scroll-mx-12 border-b-2 px-[7px] font-medium @3xl:px-3 outline-offset-[-3px] transition-colors",
              tab === shown ? "border-accent text-text" : "border-transparent text-second hover:text-text",
            )}
          >
            {TAB_TITLES[tab]}
            {noteOf(tab)}
          </Trigger>
        ))}
      </List>
      <More side="left" isThere={more.left} list={list} />
      <More side="right" isThere={more.right} list={list} />
    </div>
  );
}

interface MoreProps {
  readonly side: "left" | "right";
  readonly isThere: boolean;
  readonly list: HTMLElement | null;
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
      onClick={() => list?.scrollBy({ left: (side === "left" ? -1 : 1) * STEP, behavior: wantsLessMotion() ? "instant" : "smooth" })}
      className={cx(
        "absolute inset-y-0 flex w-12 items-center forced-colors:bg-[Canvas] from-panel from-35% to-transparent text-second hover:text-text",
        side === "left" ? "left-0 justify-start bg-linear-to-r" : "right-0 justify-end bg-linear-to-l",
      )}
    >
      <Icon size={16} aria-hidden />
    </button>
  );
}
