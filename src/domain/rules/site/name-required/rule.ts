import { siteValueRule } from "../../shared.ts";

export const siteNameRequired = siteValueRule({
  id: "site/name-required",
  severity: "error",
  title: "Every site has a name.",
  reads: ["siteName"],
  judge({ text, subject }) {
    if (text("siteName") !== "") return [];
    const message =
      "This site has no name. Its appliances are registered under it, and users are assigned to it: write the name that the PSTN site has, or is to have, in the tenant.";
    return [{ message, subject: subject("siteName") }];
  },
});
