import { describe, expect, it } from "vitest";
import { choicesFor } from "./choices.ts";

const HARDWARE = ["Normal", "Minimum"];
const chosenOf = (text: string | undefined) => {
  const { choices, chosen } = choicesFor(HARDWARE, text);
  return choices.find((choice) => choice.value === chosen);
};

describe("the choices of a field", () => {
  it("offer that nothing is stated, then what is known", () => {
    expect(choicesFor(HARDWARE, "Normal").choices.map((choice) => choice.label)).toEqual(["not stated", "Normal", "Minimum"]);
  });

  it("show an absent value as not stated", () => {
    expect(chosenOf(undefined)).toMatchObject({ label: "not stated", text: undefined });
  });

  it("know a choice in any letter case", () => {
    expect(chosenOf("mINIMUM")?.label).toBe("Minimum");
  });

  it.each(["Normall", " Normal", "Normal\t"])("keep %j, which is no choice, as it is written", (text) => {
    expect(chosenOf(text)).toMatchObject({ label: `${text} (not valid)`, text });
  });

  it("tell empty from absent", () => {
    expect(chosenOf("")).toMatchObject({ label: "empty", text: "" });
  });

  it("tell every choice from every other by its value, whatever is written", () => {
    for (const text of [undefined, "", "absent", "text:", "text:Normal"]) {
      const values = choicesFor(HARDWARE, text).choices.map((choice) => choice.value);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it("call known values by the names given to them", () => {
    const { choices } = choicesFor(["site-1"], "site-9", () => "Seattle");
    expect(choices.map((choice) => choice.label)).toEqual(["not stated", "Seattle", "site-9 (not valid)"]);
  });
});
