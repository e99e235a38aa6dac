import { sameName } from "../../../net/name.ts";
import { poolFix } from "../../poolFix.ts";
import { quoted } from "../../quoted.ts";
import type { SiteRule } from "../../rule.ts";
import { siteReadings } from "../../shared.ts";
import { EXTERNAL_POOLS } from "../names.ts";

export const reservedSip: SiteRule = {
  id: "name/reserved-sip",
  severity: "error",
  title: "No external pool is called sip.",
  scope: "site",
  check(context) {
    return EXTERNAL_POOLS.flatMap(([field, what]) =>
      siteReadings(context, [field])
        .filter(({ text }) => sameName(text(field), "sip"))
        .map(({ text, subject }) => {
          const message = `The ${what} is called ${quoted(text(field))}. The DNS name sip of every SIP domain belongs to Office 365, so no pool can have it: choose another name, like ap.`;
          return { message, subject: subject(field) };
        }),
    );
  },
  fix: poolFix,
};
