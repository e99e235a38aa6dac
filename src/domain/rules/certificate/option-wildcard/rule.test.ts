import { describeRule, validDeployment } from "../../testing.ts";
import { optionWildcard } from "./rule.ts";

const withOption = (certificateOption: string, sipDomains = "contoso.com fabrikam.com") => ({
  ...validDeployment(),
  certificateOption,
  sipDomains,
});

describeRule(optionWildcard, {
  valid: {
    "option 1": withOption("1"),
    "option 3": withOption("3"),
    "one SIP domain": withOption("2", "contoso.com"),
    "one SIP domain that can be used": withOption("2", "contoso.com contoso"),
    "one SIP domain twice": withOption("2", "contoso.com CONTOSO.com"),
  },
  invalid: {
    "option 2 with two SIP domains": { in: withOption("2"), times: 1 },
    "option 2 with many": withOption("2", Array.from({ length: 40 }, (_, index) => `domain${index}.example.com`).join(" ")),
  },
  field: "certificateOption",
});
