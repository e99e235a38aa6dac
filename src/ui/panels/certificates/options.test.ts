import { describe, expect, it } from "vitest";
import type { CertificateOption } from "../../../domain/facts/certificateOptions.ts";
import { amountText, certificateText, costText } from "./options.ts";

const NOTHING = { added: 0, reissued: 0, names: 0, sites: 0 };

function optionOf(...names: readonly (readonly string[])[]): CertificateOption {
  const certificates = names.map((subjectAlternativeNames, index) => ({
    option: 1 as const,
    subjectName: subjectAlternativeNames.at(-1) ?? "",
    subjectAlternativeNames,
    sites: [`site-${index}`],
  }));
  const most = Math.max(0, ...names.map(({ length }) => length));
  return {
    option: 1,
    certificates,
    names: [...new Set(names.flat())],
    most,
    sites: names.length,
    furtherSite: NOTHING,
    furtherDomain: NOTHING,
  };
}

describe("what an option asks for", () => {
  it("is so many certificates of so many names", () => {
    expect(amountText(optionOf())).toBe("No certificate yet");
    expect(amountText(optionOf(["a"]))).toBe("1 certificate of 1 name");
    expect(amountText(optionOf(["a", "b"], ["a", "c"]))).toBe("2 certificates of 2 names each, 3 names in all");
    expect(amountText(optionOf(["a", "b"], ["a", "c", "d"]))).toBe("2 certificates of up to 3 names, 4 names in all");
  });
});

describe("what growing costs", () => {
  it("is told in words", () => {
    expect(costText(NOTHING)).toBe("nothing");
    expect(costText({ ...NOTHING, sites: 1 })).toBe("nothing new, to install in 1 site");
    expect(costText({ added: 1, reissued: 0, names: 3, sites: 1 })).toBe("1 more certificate (3 more names), to install in 1 site");
    expect(costText({ added: 0, reissued: 2, names: 1, sites: 3 })).toBe("2 certificates reissued (1 more name), to install in 3 sites");
  });
});

describe("a certificate on the clipboard", () => {
  it("has its names in order, one a line", () => {
    const names = ["sip.contoso.com", "ap1.contoso.com"];
    const text = certificateText({ option: 1, subjectName: "ap1.contoso.com", subjectAlternativeNames: names, sites: [] });
    expect(text).toBe("SN:\nap1.contoso.com\nSAN:\nsip.contoso.com\nap1.contoso.com\n");
  });
});
