import { ChevronDown, Maximize2, PanelBottom } from "lucide-react";
import { DOCK_TABS, type DockTab } from "../../store/sessionStore.ts";
import { TAB_TITLES } from "../panels/dock/tabs.ts";
import type { Studio } from "../studio.tsx";
import type { Command } from "./command.ts";

type Docked = Pick<Studio, "session" | "dock">;

/** Shows a tab of the dock, in which it is then seen: one that is hidden unfolds. The focus stays where it is. */
export function showTab({ session, dock }: Docked, tab: DockTab): void {
  session.getState().showTab(tab);
  if (dock.current?.collapsed) dock.current.setCollapsed(false);
}

/** Shows a tab of the dock and goes there. */
export function goToTab(studio: Docked, tab: DockTab): void {
  showTab(studio, tab);
  // A palette, menu or dialog gives the focus back first.
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-tab=${tab}]`)?.focus());
}

const tabCommand = (tab: DockTab): Command => ({
  id: `show-${tab}`,
  label: `Show ${TAB_TITLES[tab]}`,
  icon: PanelBottom,
  run: (studio) => goToTab(studio, tab),
});

const enlargeDock: Command = {
  id: "enlarge-dock",
  label: "Enlarge the dock, or make it small again",
  icon: Maximize2,
  run: ({ dock }) => dock.current?.setEnlarged(!dock.current.enlarged),
};

const hideDock: Command = {
  id: "hide-dock",
  label: "Hide the dock, or show it again",
  icon: ChevronDown,
  run: ({ dock }) => dock.current?.setCollapsed(!dock.current.collapsed),
};

/** What there is below the canvas, and how much of it is seen. */
export const DOCK_COMMANDS: readonly Command[] = [...DOCK_TABS.map(tabCommand), enlargeDock, hideDock];
