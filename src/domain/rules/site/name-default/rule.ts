import { sameName } from "../../../net/name.ts";
import { quoted } from "../../quoted.ts";
import { siteValueRule } from "../../shared.ts";

/** The name in the product's own sample file. */
const SAMPLE = "Site1";

export const siteNameDefault = siteValueRule({
  id: "site/name-default",
  severity: "warning",
  title: "No site is called like that of the sample file, Site1.",
  reads: ["siteName"],
  judge({ text, subject }) {
    const name = text("siteName");
    if (!sameName(name, SAMPLE)) return [];
    const message = `The site is called ${quoted(name)}, as in the sample file, which tells nobody where it is. It has to be the name of the PSTN site in the tenant: write that, before the first appliance is registered under this one.`;
    return [{ message, subject: subject("siteName") }];
  },
});
