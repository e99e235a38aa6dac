import type { Appliance } from "../../../model/appliance.ts";
import { INI_SECTIONS } from "../../../model/fields/index.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { lineNamed } from "../../../model/lineField.ts";
import type { Override } from "../../../model/override.ts";
import type { Site } from "../../../model/site.ts";
import { listed, quoted } from "../../quoted.ts";
import type { SiteRule, Statement } from "../../rule.ts";
import { applianceSubject } from "../../subjects.ts";
import { overrideKind } from "../overrideKind.ts";

const KNOWN_SECTIONS: ReadonlySet<string> = new Set(INI_SECTIONS.map((section) => section.toLowerCase()));

export const unknownKey: SiteRule = {
  id: "ini/unknown-key",
  severity: "info",
  title: "Every key of an imported file is known.",
  scope: "site",
  check: ({ site, overriding }) =>
    overriding.flatMap(({ appliance: one }) => {
      const unknown = (one.overrides ?? []).filter((override) => isWritten(override) && overrideKind(one, override).kind === "unknown");
      const sections = groupBy(unknown, ({ section, gateway }) => JSON.stringify([section.toLowerCase(), gateway]));
      // One finding for a section: a file may hold thousands of keys that nobody knows.
      return [...sections.values()].map((overrides) => aboutSection(site, one, overrides));
    }),
};

/** A section without keys is kept as well; a key without a text is none. */
function isWritten({ key, text }: Override): boolean {
  return text !== undefined || key === "";
}

function aboutSection(site: Site, appliance: Appliance, overrides: readonly Override[]): Statement {
  const [first] = overrides;
  const keys = overrides.flatMap(({ key }) => (key === "" ? [] : [key]));
  const section = quoted(`[${first?.section}]`);
  const isKnown = KNOWN_SECTIONS.has(first?.section.toLowerCase() ?? "");
  const named = keys.length === 0 ? `the section ${section}` : `the section ${section} with ${listed(keys)}`;
  const message = `The studio does not know ${isKnown ? `${listed(keys)} in ${section}` : named} of this file. What is unknown is kept and written back as it stands, and nothing here judges it: ask whoever wrote the file what it is for.`;
  return { message, subject: { ...applianceSubject(site, appliance), ...(first && lineNamed(first)) } };
}
