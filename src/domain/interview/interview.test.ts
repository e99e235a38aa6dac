import { describe, expect, it } from "vitest";
import { newInterview, readInterview } from "./interview.ts";
import { answersWith } from "./testing/answers.ts";

describe("an interview that was kept", () => {
  it("comes back as it was left", () => {
    const interview = {
      answers: answersWith({ customer: "Contoso" }, { name: "A" }, { name: "B" }),
      step: "sites",
      reached: "networks",
    } as const;
    expect(readInterview(JSON.stringify(interview))).toEqual(interview);
  });

  it.each(["", "null", "[]", '{"answers":1}', "{"])("begins anew where nothing can be read: %j", (json) => {
    expect(readInterview(json)).toBeUndefined();
  });

  it("takes over what it knows and no more", () => {
    const json = JSON.stringify({
      answers: { sipDomains: "contoso.com", vmDomain: 5, more: "x", sites: [{ name: "A", key: "7" }, 3, { key: "7" }] },
      step: "end",
    });
    const { answers, sites } = { ...newInterview(), sites: newInterview().answers.sites };
    expect(readInterview(json)).toEqual({
      answers: {
        ...answers,
        sipDomains: "contoso.com",
        sites: [
          { ...sites[0], name: "A" },
          { ...sites[0], key: "2" },
        ],
      },
      step: "domains",
      reached: "domains",
    });
  });
});
