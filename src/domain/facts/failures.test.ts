import { expect, it } from "vitest";
import { FAILURES } from "./failures.ts";

it("every part that can fail has what happens to calls each way, and what to do (domain, §4)", () => {
  expect(FAILURES.map(({ down }) => down)).toEqual([
    "Edge",
    "Mediation",
    "CMS or AD",
    "Whole appliance",
    "One gateway of several",
    "The only gateway or the only appliance",
  ]);
  const fails = (text: string) => text.startsWith("Fail");
  expect(FAILURES.map(({ inbound, outbound }) => [fails(inbound), fails(outbound)])).toEqual([
    [true, false],
    [true, false],
    [false, false],
    [false, false],
    [false, false],
    [true, true],
  ]);
  expect(FAILURES.every(({ action }) => action.endsWith("."))).toBe(true);
});
