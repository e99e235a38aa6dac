import { DOCK_TABS, type DockTab } from "../../../store/sessionStore.ts";

/** What each tab is called. */
export const TAB_TITLES: Readonly<Record<DockTab, string>> = {
  problems: "Problems",
  capacity: "Capacity",
  configuration: "Configuration",
  certificates: "Certificates",
  dns: "DNS",
  firewall: "Firewall",
  addresses: "Addresses",
  documents: "Documents",
};

export function tabDomId(tab: DockTab): string {
  return `dock-tab-${tab}`;
}

export function panelDomId(tab: DockTab): string {
  return `dock-panel-${tab}`;
}

/** The tab a key goes to from a tab (ARIA Authoring Practices, Tabs); undefined for other keys. */
export function tabAfterKey(tab: DockTab, key: string): DockTab | undefined {
  const index = DOCK_TABS.indexOf(tab);
  if (key === "ArrowRight") return DOCK_TABS[(index + 1) % DOCK_TABS.length];
  if (key === "ArrowLeft") return DOCK_TABS.at(index - 1);
  if (key === "Home") return DOCK_TABS[0];
  if (key === "End") return DOCK_TABS.at(-1);
  return undefined;
}
