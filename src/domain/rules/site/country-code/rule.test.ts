import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withOverride, withSite } from "../../testing.ts";
import { isCountryCode } from "./countryCodes.ts";
import { countryCode } from "./rule.ts";

describeRule(countryCode, {
  valid: {
    "no code": validDeployment(),
    absent: withSite(0, () => ({ countryCode: undefined })),
    "a country": withSite(0, () => ({ countryCode: "NL" })),
    "with white space, of which another rule speaks": withSite(0, () => ({ countryCode: " US " })),
  },
  invalid: {
    "small letters": withSite(0, () => ({ countryCode: "us" })),
    "three letters": withSite(0, () => ({ countryCode: "USA" })),
    "the prefix that is dialled": withSite(0, () => ({ countryCode: "+31" })),
    "two letters that no country has": withSite(1, () => ({ countryCode: "UK" })),
    "a country's name": withSite(0, () => ({ countryCode: "Netherlands" })),
    "in the file of one appliance": withOverride("Common", "CountryCode", "XX"),
  },
  field: "countryCode",
});

describe("the fix of site/country-code", () => {
  it("writes capital letters, and leaves to a person what no code is", () => {
    expect(
      mend(
        countryCode,
        withSite(0, () => ({ countryCode: "us" })),
      )?.label,
    ).toBe("Write “US”");
    expect(
      mend(
        countryCode,
        withSite(0, () => ({ countryCode: "USA" })),
      ),
    ).toBeUndefined();
  });
});

describe("the country codes", () => {
  it("are those that the platform has a name for, and none that is no country's", () => {
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const codes = [...letters].flatMap((one) => [...letters].map((other) => one + other)).filter(isCountryCode);
    expect(codes).toHaveLength(249);
    expect(codes.filter((code) => names.of(code) === undefined)).toEqual([]);
    expect(["EU", "UK", "XK", "AN", "SU", "ZZ"].filter(isCountryCode)).toEqual([]);
  });
});
