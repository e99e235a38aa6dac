import { parseCount } from "../../../net/port.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule } from "../../rule.ts";
import { siteSubject } from "../../subjects.ts";

export const requiredCalls: SiteRule = {
  id: "site/required-calls",
  severity: "error",
  title: "The concurrent calls needed, where they are stated, are a whole number.",
  scope: "site",
  check({ site }) {
    const text = site.requiredCalls?.trim() ?? "";
    if (text === "" || parseCount(text) !== undefined) return [];
    const message = `The concurrent calls needed are ${quoted(text)}, which is no whole number. The site's capacity cannot be held against it: write how many calls it has to carry at one time, in digits, or leave it empty.`;
    return [{ message, subject: siteSubject(site, "requiredCalls") }];
  },
};
