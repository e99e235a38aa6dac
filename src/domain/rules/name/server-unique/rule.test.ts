import { describe, expect, it } from "vitest";
import { mend } from "../../testing/fixes.ts";
import { describeRule, validDeployment, withAppliance } from "../../testing.ts";
import { serverUnique } from "./rule.ts";

describeRule(serverUnique, {
  valid: {
    "every name differs": validDeployment(),
    "a server is called like a host": withAppliance(0, 0, ({ hostName }) => ({ hostName, cmsName: hostName })),
    "two names are still missing": withAppliance(0, 0, () => ({ mediationName: "" })),
  },
  invalid: {
    "another site's server, in other letters": withAppliance(1, 0, () => ({ mediationName: "sea-med1" })),
  },
  field: "mediationName",
});

describe("the fix of name/server-unique", () => {
  it("gives the server a free name of its site's pattern", () => {
    expect(
      mend(
        serverUnique,
        withAppliance(1, 0, () => ({ adName: "sea-ad1" })),
      )?.label,
    ).toBe("Use SEA-AD4, the next free name");
  });
});
