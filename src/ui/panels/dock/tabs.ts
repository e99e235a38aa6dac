import type { DockTab } from "../../../store/sessionStore.ts";

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
