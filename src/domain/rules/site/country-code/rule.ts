import { namedText, setFieldFix } from "../../fixes.ts";
import { quoted } from "../../quoted.ts";
import { siteValueRule } from "../../shared.ts";
import { isCountryCode } from "./countryCodes.ts";

export const countryCode = siteValueRule({
  id: "site/country-code",
  severity: "warning",
  title: "The country code is empty or one of ISO 3166-1: two capital letters.",
  reads: ["countryCode"],
  judge({ text, subject }) {
    const code = text("countryCode");
    if (code === "" || isCountryCode(code)) return [];
    const upper = code.toUpperCase();
    const message = isCountryCode(upper)
      ? `The country code ${quoted(code)} is written in small letters. ISO 3166-1 has capital ones, and the tenant compares them as they are: write ${upper}.`
      : `${quoted(code)} is no country code of ISO 3166-1. The tenant keeps it for the site, and dialling rules may be chosen by it: write the two capital letters of the country, like NL, or leave it empty.`;
    return [{ message, subject: subject("countryCode") }];
  },
  fix(design, finding) {
    const code = namedText(design, finding)?.trim().toUpperCase() ?? "";
    return isCountryCode(code) ? setFieldFix(design, finding, code) : undefined;
  },
});
