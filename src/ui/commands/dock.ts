import { ChevronDown, Maximize2, PanelBottom } from "lucide-react";
import { DOCK_TABS, type DockTab } from "../../store/sessionStore.ts";
import { TAB_TITLES } from "../panels/dock/tabs.ts";
import type { Command } from "./command.ts";

function showTab(tab: DockTab): Command {
  return {
    id: `show-${tab}`,
    label: `Show ${TAB_TITLES[tab]}`,
    icon: PanelBottom,
    run({ session, dock }) {
      session.getState().showTab(tab);
      if (dock.current?.collapsed) dock.current.setCollapsed(false);
      // A palette or menu gives the focus back first.
      requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-tab=${tab}]`)?.focus());
    },
  };
}

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
export const DOCK_COMMANDS: readonly Command[] = [...DOCK_TABS.map(showTab), enlargeDock, hideDock];
