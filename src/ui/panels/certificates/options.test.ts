import { describe, expect, it } from "vitest";
import { certificateText, optionChoices } from "./options.ts";

describe("the certificate option", () => {
  it("is one of three", () => {
    const { options, value } = optionChoices(" 2 ");
    expect(options.map((one) => one.value)).toEqual(["1", "2", "3"]);
    expect(value).toBe("2");
  });

  it("keeps a text that names none as a choice of its own", () => {
    expect(optionChoices("seven")).toMatchObject({ value: "seven", options: [{ label: "seven (not valid, as 1)" }, {}, {}, {}] });
    expect(optionChoices(undefined)).toMatchObject({ value: "", options: [{ label: "not stated (as 1)" }, {}, {}, {}] });
  });
});

describe("a certificate on the clipboard", () => {
  it("has its names in order, one a line", () => {
    const names = ["sip.contoso.com", "ap1.contoso.com"];
    const text = certificateText({ option: 1, subjectName: "ap1.contoso.com", subjectAlternativeNames: names, sites: [] });
    expect(text).toBe("SN:\nap1.contoso.com\nSAN:\nsip.contoso.com\nap1.contoso.com\n");
  });
});
