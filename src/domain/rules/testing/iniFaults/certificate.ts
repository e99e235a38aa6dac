import type { IniFault } from "../iniFiles.ts";

/** Faults of certificates that an ini can hold, by the rule that tells them. */
export const CERTIFICATE_FAULTS: Readonly<Record<string, IniFault>> = {
  "certificate/subject-too-long": {
    of: "deployment",
    lines: { "Common.SIPDomains": `${"voice-and-video-".repeat(3)}services.contoso.com` },
  },
};
