import { describeRule, withSite } from "../../testing.ts";
import { requiredCalls } from "./rule.ts";

const needing = (text: string | undefined) => withSite(0, () => ({ requiredCalls: text }));

describeRule(requiredCalls, {
  field: "requiredCalls",
  valid: {
    "nothing is stated": needing(undefined),
    "an empty text": needing(" "),
    "a number": needing("900"),
    "none at all": needing("0"),
    "leading zeros and white space": needing(" 0900 "),
  },
  invalid: {
    "a word": needing("lots"),
    "a negative number": needing("-5"),
    "a thousands separator": needing("1,500"),
    "half a call": needing("10.5"),
    "more than any number of calls": needing("12345678901"),
  },
});
