import type { Certificate } from "../../../domain/facts/types.ts";

/** What each certificate option means (plan, Certificate requirements). */
export const OPTIONS: readonly { readonly option: Certificate["option"]; readonly title: string; readonly explanation: string }[] = [
  {
    option: 1,
    title: "1 · One per site",
    explanation:
      "Every site gets a certificate of its own that names its Edge pool. A new site asks for one more; the others stay as they are.",
  },
  {
    option: 2,
    title: "2 · Wildcard for all sites",
    explanation:
      "One certificate for all Edges: a wildcard covers every pool under the first SIP domain. A new site needs no new certificate.",
  },
  {
    option: 3,
    title: "3 · One for all, every pool named",
    explanation:
      "One certificate for all Edges without a wildcard: it names the pool of every site. A new site asks for a new certificate everywhere.",
  },
];

/** The names of a certificate as a request form asks for them. */
export function certificateText({ subjectName, subjectAlternativeNames }: Certificate): string {
  return `SN:\n${subjectName}\nSAN:\n${subjectAlternativeNames.join("\n")}\n`;
}

/** The option that a text names, as a list of choices has it; a text that names none is a choice of its own. */
export function optionChoices(text: string | undefined): {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
} {
  const known = OPTIONS.map(({ option, title }) => ({ value: String(option), label: title }));
  const value = text?.trim() ?? "";
  if (known.some((one) => one.value === value)) return { options: known, value };
  const label = value === "" ? "not stated (as 1)" : `${value} (not valid, as 1)`;
  return { options: [{ value: text ?? "", label }, ...known], value: text ?? "" };
}
