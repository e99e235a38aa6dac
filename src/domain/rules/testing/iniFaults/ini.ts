import type { IniFault } from "../iniFiles.ts";

/** Faults of files as such, by the rule that tells them. */
export const INI_FAULTS: Readonly<Record<string, IniFault>> = {
  "ini/value-invalid": { of: "appliance", lines: { "Common.HardwareType": "Large" } },
  "ini/duplicate-key": { of: "appliance", lines: { "Common.City": "Tacoma\r\nCity=" } },
  "ini/unknown-key": { of: "appliance", text: (text) => text.replace("[Network]", "OMSWorkspace=contoso\r\n\r\n[Network]") },
  "ini/disagreement": { of: "appliance", lines: { "Common.SiteName": "SEATTLE" } },
  "ini/missing-key": { lines: { "Network.ManagementIPPrefixLength": undefined } },
  "ini/non-ascii": { of: "appliance", lines: { "Common.City": "Zürich" } },
  "ini/value-long": { lines: { "Common.SiteName": "Seattle".repeat(10) } },
};
