import { isNetbiosName } from "../../../net/name.ts";
import { reallocateFix } from "../../allocationFixes.ts";
import { poolFix } from "../../poolFix.ts";
import { quoted } from "../../quoted.ts";
import { nameRule } from "../nameRule.ts";

export const netbios = nameRule({
  id: "name/netbios",
  severity: "error",
  title: "Names are NetBIOS names: 1–15 letters, digits and hyphens, no hyphen at an end, not digits alone.",
  hosts: true,
  judge: (name, what) =>
    name === "" || isNetbiosName(name)
      ? undefined
      : `${quoted(name)} cannot be the name of the ${what}: ${reason(name)}. Windows takes NetBIOS names only; write 1–15 letters, digits and hyphens.`,
  fix: (design, finding) => poolFix(design, finding) ?? reallocateFix(design, finding),
});

/** Why a text is no NetBIOS name, as the end of a sentence. */
function reason(name: string): string {
  if (name.includes(".")) return "it holds a dot, and the domain is added by the installation";
  if (/[^A-Za-z0-9-]/.test(name)) return "it holds other characters than A–Z, a–z, 0–9 and the hyphen";
  if (name.length > 15) return `it has ${name.length} characters, more than 15`;
  if (name.startsWith("-") || name.endsWith("-")) return "a hyphen stands at one of its ends";
  return "it has digits only";
}
