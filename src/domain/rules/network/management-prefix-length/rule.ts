import { setFieldFix } from "../../fixes.ts";
import { quoted } from "../../quoted.ts";
import { siteValueRule } from "../../shared.ts";
import { managementLength, USUAL_MANAGEMENT } from "../management.ts";

export const managementPrefixLength = siteValueRule({
  id: "network/management-prefix-length",
  severity: "error",
  title: "The prefix length of the management network is a whole number from 8 to 29.",
  reads: ["managementPrefixLength"],
  judge({ text, subject }) {
    const written = text("managementPrefixLength");
    if (managementLength(written) !== undefined) return [];
    const about = subject("managementPrefixLength");
    const is = written === "" ? "is not stated" : `is ${quoted(written)}`;
    const message = `The prefix length of the management network of ${about.name} ${is}. It takes room for the host and its VMs: write a whole number from 8 to 29, mostly 24.`;
    return [{ message, subject: about }];
  },
  fix: (design, finding) => setFieldFix(design, finding, String(USUAL_MANAGEMENT.prefixLength)),
});
