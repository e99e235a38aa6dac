import type { KeyboardEvent, ReactNode } from "react";
import { DOCK_TABS, type DockTab } from "../../../store/sessionStore.ts";
import { cx } from "../../kit/cx.ts";
import { panelDomId, TAB_TITLES, tabAfterKey, tabDomId } from "./tabs.ts";

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
  function onKeyDown(event: KeyboardEvent): void {
    const next = tabAfterKey(shown, event.key);
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    show(next);
    document.getElementById(tabDomId(next))?.focus();
  }
  return (
    <div role="tablist" aria-label="Dock" onKeyDown={onKeyDown} className="flex h-full min-w-0 flex-1 overflow-x-auto px-1.5">
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
            "flex h-full shrink-0 items-center gap-1.5 border-b-2 px-3 font-medium outline-offset-[-3px] transition-colors",
            tab === shown ? "border-accent text-text" : "border-transparent text-second hover:text-text",
          )}
        >
          {TAB_TITLES[tab]}
          {noteOf(tab)}
        </button>
      ))}
    </div>
  );
}
