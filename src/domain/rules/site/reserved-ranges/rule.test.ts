import { describeRule, withSite } from "../../testing.ts";
import { reservedRanges } from "./rule.ts";

const reserving = (text: string | undefined) => withSite(0, () => ({ reservedRanges: text }));

describeRule(reservedRanges, {
  field: "reservedRanges",
  valid: {
    "nothing is reserved": reserving(undefined),
    "an address, a range and a subnet": reserving("10.20.0.5, 10.20.0.50 - 10.20.0.60; 10.20.0.64/28 "),
  },
  invalid: {
    "a word among addresses": { in: reserving("10.20.0.5 printers 10.20.0.7"), times: 1 },
    "a range without an end": reserving("10.20.0.5-"),
    "a subnet without a sensible prefix length": reserving("10.20.0.64/99"),
    "an address that is none": reserving("10.20.0.500"),
  },
});
