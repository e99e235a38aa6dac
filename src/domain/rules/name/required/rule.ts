import { reallocateFix } from "../../allocationFixes.ts";
import { poolFix } from "../../poolFix.ts";
import { nameRule } from "../nameRule.ts";

export const nameRequired = nameRule({
  id: "name/required",
  severity: "error",
  title: "Every server and every pool has a name.",
  hosts: false,
  judge: (name, what) =>
    name === ""
      ? `The ${what} has no name. The installation names a server, certificates and DNS records after it: give it a name of at most 15 characters.`
      : undefined,
  fix: (design, finding) => poolFix(design, finding) ?? reallocateFix(design, finding),
});
